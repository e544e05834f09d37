package io.docket.domain.document;

import io.docket.domain.kernel.InvalidValue;

/** A code on a page that machines read: how it is written, what it says as it says it, and where it stands. */
public record Barcode(Symbology symbology, String text, Box box) {
    private static final int LONGEST = 8_000;

    public Barcode {
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new InvalidValue("text", "of a barcode must have 1 to " + LONGEST + " characters");
        }
    }
}
