package io.docket.application.document;

import io.docket.application.kernel.Versioned;
import io.docket.domain.document.Document;

/** The document that an upload made, and whether its result was waited for. */
public record Uploaded(Versioned<Document> document, boolean waited) {
    /** Whether the caller waited in vain: the project's timeout came before the result. */
    public boolean stillProcessing() {
        return waited && document.value().outcome().isEmpty();
    }
}
