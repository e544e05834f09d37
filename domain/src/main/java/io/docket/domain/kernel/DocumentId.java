package io.docket.domain.kernel;

/** Identifies a document. */
public record DocumentId(String value) implements Id {
    public DocumentId {
        Id.checked("document_id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
