package io.docket.rest.wire;

import java.io.IOException;
import java.io.OutputStream;

/** A file as the answer: always offered for saving, so that no browser runs what somebody uploaded. */
public final class FileAnswer {
    private final String filename;
    private final String mime;
    private final String tag;
    private final Body body;
    private final Keeping keeping;
    private final boolean choosable;

    /** {@code tag} identifies the content; nothing keeps it. */
    public FileAnswer(String filename, String mime, String tag, Body body) {
        this(filename, mime, tag, body, Keeping.NOT, false);
    }

    private FileAnswer(String filename, String mime, String tag, Body body, Keeping keeping, boolean choosable) {
        this.filename = filename;
        this.mime = mime;
        this.tag = tag;
        this.body = body;
        this.keeping = keeping;
        this.choosable = choosable;
    }

    /** The same, which clients may keep. */
    public FileAnswer kept(Keeping how) {
        return new FileAnswer(filename, mime, tag, body, how, choosable);
    }

    /** The same, of which there are others by the request's Accept. */
    public FileAnswer chosenByAccept() {
        return new FileAnswer(filename, mime, tag, body, keeping, true);
    }

    FileAnswer with(Body other) {
        return new FileAnswer(filename, mime, tag, other, keeping, choosable);
    }

    /** Writes the content once; closing releases what it is written from. */
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

    Keeping keeping() {
        return keeping;
    }

    boolean choosable() {
        return choosable;
    }
}
