package io.docket.rest.wire;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.Optional;

/** A file that came in a form: small ones wait in memory, larger ones in the spool until they are closed. */
public final class FormFile implements AutoCloseable {
    private static final int MOST_IN_MEMORY = 256 << 10;

    private final Optional<String> filename;
    private final byte[] start;
    private final Optional<FileChannel> spooled;

    private FormFile(Optional<String> filename, byte[] start, Optional<FileChannel> spooled) {
        this.filename = filename;
        this.start = start;
        this.spooled = spooled;
    }

    static FormFile receive(Optional<String> filename, InputStream content, Spool spool) throws IOException {
        byte[] start = content.readNBytes(MOST_IN_MEMORY);
        if (start.length < MOST_IN_MEMORY) {
            return new FormFile(filename, start, Optional.empty());
        }
        FileChannel file = spool.file();
        boolean complete = false;
        try {
            OutputStream out = Channels.newOutputStream(file);
            out.write(start);
            content.transferTo(out);
            complete = true;
            return new FormFile(filename, new byte[0], Optional.of(file));
        } finally {
            if (!complete) {
                file.close();
            }
        }
    }

    public Optional<String> filename() {
        return filename;
    }

    /** The content, to be read once and closed: that gives its place in the spool back. */
    public InputStream content() {
        if (spooled.isEmpty()) {
            return new ByteArrayInputStream(start);
        }
        try {
            return Channels.newInputStream(spooled.get().position(0));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try {
            if (spooled.isPresent()) {
                spooled.get().close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
