package io.docket.application.document;

import java.io.IOException;
import java.io.OutputStream;

/** A file to be answered: its name and media type, what identifies its content, and how to write it (once). */
public record FileContent(String filename, String mime, String fingerprint, Body body) implements AutoCloseable {
    /** Writes the content; closing releases what it is written from, and must happen whether or not it was written. */
    public interface Body extends AutoCloseable {
        void writeTo(OutputStream out) throws IOException;

        @Override
        void close();
    }

    /** Content of known length, of which any stretch can be written alone. */
    public interface Sized extends Body {
        long length();

        void writeTo(OutputStream out, long first, long count) throws IOException;

        @Override
        default void writeTo(OutputStream out) throws IOException {
            writeTo(out, 0, length());
        }
    }

    @Override
    public void close() {
        body.close();
    }
}
