package io.docket.ocr.scratch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a temporary file, with a buffer; ScratchFailure when it cannot. */
public final class ScratchOutput extends OutputStream {
    private final OutputStream out;

    private ScratchOutput(OutputStream out) {
        this.out = out;
    }

    public static ScratchOutput to(Path file) {
        try {
            return on(Files.newOutputStream(file));
        } catch (IOException failure) {
            throw new ScratchFailure(failure);
        }
    }

    static ScratchOutput on(OutputStream disk) {
        return new ScratchOutput(new BufferedOutputStream(disk));
    }

    @Override
    public void write(int value) {
        ScratchFailure.unless(() -> out.write(value));
    }

    @Override
    public void write(byte[] bytes) {
        write(bytes, 0, bytes.length);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        ScratchFailure.unless(() -> out.write(bytes, from, length));
    }

    @Override
    public void flush() {
        ScratchFailure.unless(() -> out.flush());
    }

    @Override
    public void close() {
        ScratchFailure.unless(() -> out.close());
    }
}
