package io.docket.application.kernel;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** A stream that is refused as too large as soon as it gives more bytes than are allowed. */
public final class BoundedStream extends FilterInputStream {
    private final long most;
    private final Supplier<? extends RuntimeException> refusal;
    private long given;

    /** Of what a caller sends. */
    public BoundedStream(InputStream content, long most) {
        this(content, most, () -> tooLarge(most));
    }

    /** Of what is refused in another way. */
    public BoundedStream(InputStream content, long most, Supplier<? extends RuntimeException> refusal) {
        super(content);
        this.most = most;
        this.refusal = refusal;
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
            throw refusal.get();
        }
    }

    public static Refusal tooLarge(long most) {
        return Refusal.of(
                Refusal.Kind.TOO_LARGE,
                "too_large",
                "What was sent is larger than the " + most + " bytes allowed here.");
    }
}
