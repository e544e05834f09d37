package io.docket.domain.kernel;

/** Identifies an inbox. */
public record InboxId(String value) implements Id {
    public InboxId {
        Id.checked("inbox_id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
