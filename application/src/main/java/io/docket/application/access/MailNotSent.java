package io.docket.application.access;

/** A mail was not taken; whether a later try may succeed says {@link #permanent}. Its message holds no content of the mail. */
public final class MailNotSent extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean permanent;

    private MailNotSent(String message, Throwable cause, boolean permanent) {
        super(message, cause);
        this.permanent = permanent;
    }

    public static MailNotSent forNow(String reason, Throwable cause) {
        return new MailNotSent(reason, cause, false);
    }

    public static MailNotSent forGood(String reason, Throwable cause) {
        return new MailNotSent(reason, cause, true);
    }

    public boolean permanent() {
        return permanent;
    }
}
