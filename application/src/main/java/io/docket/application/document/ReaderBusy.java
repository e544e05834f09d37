package io.docket.application.document;

/** A reader is at work on so many other files that it cannot begin with this one; it can later, and nothing is wrong with the file. */
public final class ReaderBusy extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ReaderBusy(String message) {
        super(message);
    }
}
