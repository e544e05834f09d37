package io.docket.rest.wire;

import java.io.IOException;
import java.io.OutputStream;

/** A file as the answer: always offered for saving, so that no browser runs what somebody uploaded. */
public record FileAnswer(String filename, String mime, String tag, Body body) {
    /** Writes the content once; closing releases what it is written from. */
    public interface Body extends AutoCloseable {
        void writeTo(OutputStream out) throws IOException;

        @Override
        void close();
    }
}
