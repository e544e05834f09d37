package io.docket.domain.document;

import io.docket.domain.kernel.InvalidValue;

/**
 * What the pages of a file are read from, and of which type that is: the document's own file, or one that was stored beside it when the
 * document was taken apart, counted from 1.
 */
public record FilePart(int number, MediaType type) {
    /** The number of the file that the document came as. */
    public static final int OWN = 0;

    public FilePart {
        if (number < OWN) {
            throw new InvalidValue("part", "must not be negative");
        }
    }

    public boolean isOwn() {
        return number == OWN;
    }
}
