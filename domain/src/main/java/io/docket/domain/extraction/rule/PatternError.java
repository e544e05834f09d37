package io.docket.domain.extraction.rule;

/** An expression that is none: where in it (counted from 0), and in words why. */
public final class PatternError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int position;

    public PatternError(int position, String reason) {
        super(reason);
        this.position = position;
    }

    public int position() {
        return position;
    }

    public String reason() {
        return getMessage();
    }
}
