package io.docket.domain.access;

import io.docket.domain.kernel.InvalidValue;
import io.docket.domain.kernel.MailId;
import io.docket.domain.kernel.TenantId;
import java.time.Duration;
import java.time.Instant;

/**
 * A mail that waits to be sent, sealed, since a code may stand in it. A failed delivery is tried again after a delay that
 * doubles, until the mail is of no use any more.
 */
public record OutgoingMail(MailId id, TenantId tenant, String sealed, Instant expiresAt, int failures, Instant dueAt) {
    private static final Duration FIRST_DELAY = Duration.ofSeconds(5);
    private static final int MOST_DOUBLINGS = 7;

    public OutgoingMail {
        InvalidValue.unlessText("mail", sealed, 200_000);
    }

    public static OutgoingMail posted(MailId id, TenantId tenant, String sealed, Instant now, Duration usefulFor) {
        return new OutgoingMail(id, tenant, sealed, now.plus(usefulFor), 0, now);
    }

    public boolean useless(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /** Taken by somebody who sends it, or has failed to without saying so, by then. */
    public OutgoingMail heldUntil(Instant until) {
        return new OutgoingMail(id, tenant, sealed, expiresAt, failures, until);
    }

    public OutgoingMail failed(Instant now) {
        Duration delay = FIRST_DELAY.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        return new OutgoingMail(id, tenant, sealed, expiresAt, failures + 1, now.plus(delay));
    }

    @Override
    public String toString() {
        return "OutgoingMail[" + id + "]";
    }
}
