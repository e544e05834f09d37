package io.docket.persistence.jpa;

/** The database could not be reached when the store was opened; the message is a sentence that says why. */
public final class DatabaseUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DatabaseUnavailable(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
