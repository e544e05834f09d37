package io.docket.domain.kernel;

/** A value that may not exist: thrown by constructors, names the field and the reason in words a caller can act on. */
public final class InvalidValue extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final String reason;

    public InvalidValue(String field, String reason) {
        super(field + " " + reason);
        this.field = field;
        this.reason = reason;
    }

    public String field() {
        return field;
    }

    public String reason() {
        return reason;
    }

    /** Refuses text that is empty, blank or longer than {@code most} characters; answers it otherwise. */
    public static String unlessText(String field, String value, int most) {
        if (value == null || value.isBlank()) {
            throw new InvalidValue(field, "must not be empty");
        }
        if (value.length() > most) {
            throw new InvalidValue(field, "must have at most " + most + " characters");
        }
        return value;
    }
}
