package io.docket.domain.document;

import io.docket.domain.kernel.InvalidValue;
import java.util.List;

/** What keeps a document from going straight through: its cause, the fields that it is about, and in words what to look at. */
public record Doubt(Cause cause, List<String> fields, String reason) {
    /** Why machines leave a document to people. */
    public enum Cause {
        /** A field was not found, and must have a value. */
        MANDATORY,
        /** A value is not sure enough. */
        THRESHOLD,
        /** Values are not what they must be, by their check digits, their sum or their time. */
        CHECK,
        /** The page shows something else than its electronic invoice says. */
        ELECTRONIC_INVOICE,
        /** Another document has the same supplier, number and amount. */
        DUPLICATE,
        /** There is no format to read it by. */
        FORMAT
    }

    public Doubt {
        fields = List.copyOf(fields);
        InvalidValue.unlessText("reason", reason, 1_000);
    }
}
