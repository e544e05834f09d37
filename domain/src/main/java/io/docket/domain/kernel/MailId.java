package io.docket.domain.kernel;

/** Identifies a mail that waits to be sent. */
public record MailId(String value) implements Id {
    public MailId {
        Id.checked("mail_id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
