package io.docket.rest.wire;

/**
 * How long a client may keep a file that was answered; no shared cache ever may, since each file is for who may see its
 * document.
 */
public enum Keeping {
    /** It changes with its document. */
    NOT("no-store"),
    /** It is asked about with its tag before each use, so that who has lost the right to see it sees it no more. */
    CHECKED("private, no-cache"),
    /** It never changes, and asking costs more than it is worth: what shows many pages needs none of them twice within the hour. */
    LASTING("private, max-age=3600, immutable");

    private final String header;

    Keeping(String header) {
        this.header = header;
    }

    String header() {
        return header;
    }
}
