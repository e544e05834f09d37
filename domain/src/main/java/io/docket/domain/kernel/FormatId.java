package io.docket.domain.kernel;

/** Identifies a format. */
public record FormatId(String value) implements Id {
    public FormatId {
        Id.checked("format_id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
