package io.docket.rest.wire;

import io.docket.application.kernel.Refusal;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that is refused as too large as soon as it gives more bytes than are allowed. */
final class LimitedStream extends FilterInputStream {
    private final long most;
    private long given;

    LimitedStream(InputStream content, long most) {
        super(content);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int bytes) {
        given += bytes;
        if (given > most) {
            throw tooLarge(most);
        }
    }

    static Refusal tooLarge(long most) {
        return Refusal.of(
                Refusal.Kind.TOO_LARGE, "too_large", "The request is larger than the " + most + " bytes allowed here.");
    }
}
