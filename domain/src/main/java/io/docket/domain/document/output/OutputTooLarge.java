package io.docket.domain.document.output;

/** A template would make more of a document than is ever put out of one. */
public final class OutputTooLarge extends RuntimeException {
    /** In characters, each value and each place for one counting as one more. */
    static final int MOST = 8 << 20;

    private static final long serialVersionUID = 1L;

    OutputTooLarge() {
        super("The template makes more than " + MOST + " characters of a document.");
    }
}
