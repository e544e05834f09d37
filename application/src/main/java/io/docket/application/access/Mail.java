package io.docket.application.access;

import io.docket.domain.access.MailAddress;
import io.docket.domain.kernel.InvalidValue;

/** A mail of plain text to one person. */
public record Mail(MailAddress to, String subject, String text) {
    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_TEXT = 100_000;

    public Mail {
        InvalidValue.unlessText("subject", subject, LONGEST_SUBJECT);
        if (subject.chars().anyMatch(Character::isISOControl)) {
            // A line's end here would begin another header.
            throw new InvalidValue("subject", "must not hold control characters");
        }
        InvalidValue.unlessText("text", text, LONGEST_TEXT);
    }

    /** Codes stay out of logs. */
    @Override
    public String toString() {
        return "Mail[hidden]";
    }
}
