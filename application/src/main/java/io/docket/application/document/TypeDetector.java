package io.docket.application.document;

import io.docket.domain.document.MediaType;
import java.nio.file.Path;

/** Tells what a file is from its bytes, never from its name. */
public interface TypeDetector {
    /** Answers without reading more of the file than the answer needs; a broken file is an answer, not an exception. */
    Detected detect(Path file);

    /** What was found: a type that can be read, or a sentence that says to the uploader why not. */
    sealed interface Detected {
        /** The file is of this type, opens, and may be read. */
        record Readable(MediaType type) implements Detected {}

        /** The file cannot be read; {@code reason} is one sentence for the uploader, without paths or class names. */
        record Unreadable(String reason) implements Detected {}
    }
}
