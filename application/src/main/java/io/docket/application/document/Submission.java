package io.docket.application.document;

import io.docket.domain.document.Hints;
import java.io.InputStream;

/** A file as somebody hands it in: its name, its content (read once), what is known of it, and whether to wait for it. */
public record Submission(String filename, InputStream content, Hints hints, Waiting waiting) {
    /** Whether an upload is answered at once, or with the result. */
    public enum Waiting {
        WAIT,
        RETURN
    }
}
