package io.docket.ocr.xml;

import io.docket.application.document.UnreadableFile;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that refuses to go on beyond a number of bytes: what a container says of its parts' sizes may be a lie. */
public final class BoundedStream extends FilterInputStream {
    private final long most;
    private long left;

    public BoundedStream(InputStream stream, long most) {
        super(stream);
        this.most = most;
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw new UnreadableFile("A part of the file unpacks to more than " + (most >> 20) + " MiB.");
        }
    }
}
