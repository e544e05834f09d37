package io.docket.rest.wire;

import java.io.IOException;
import java.io.OutputStream;

/** A file as the answer: always offered for saving, so that no browser runs what somebody uploaded. */
public final class FileAnswer {
    private final String filename;
    private final String mime;
    private final String tag;
    private final Body body;

    /** {@code tag} identifies the content. */
    public FileAnswer(String filename, String mime, String tag, Body body) {
        this.filename = filename;
        this.mime = mime;
        this.tag = tag;
        this.body = body;
    }

    /** Writes the content once; closing releases what it is written from. */
    public interface Body extends AutoCloseable {
        void writeTo(OutputStream out) throws IOException;

        @Override
        void close();
    }

    String filename() {
        return filename;
    }

    String mime() {
        return mime;
    }

    String tag() {
        return tag;
    }

    Body body() {
        return body;
    }
}
