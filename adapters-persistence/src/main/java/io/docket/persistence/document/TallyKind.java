package io.docket.persistence.document;

import java.time.Duration;
import java.time.Instant;

/**
 * What documents are counted as, and how long the stretches of time are by which they are counted: from 1970 on, so that
 * every database cuts them alike. Stretches are the longer, the more inboxes are asked for together.
 */
public enum TallyKind {
    /** By the day they were received on. */
    RECEIVED(Duration.ofDays(1)),
    /** On the reviewers' work list, whoever holds them, by when they were received. */
    WAITING(Duration.ofDays(30)),
    /** Of those that wait. */
    ESCALATED(Duration.ofDays(30)),
    /** By when they were submitted. */
    SUBMITTED(Duration.ofDays(30)),
    /** The same for each user; the subject is the user. */
    SUBMITTED_BY(Duration.ofDays(30)),
    /** Versions by their names, at whatever time; see {@link VersionSubject}. */
    VERSION(Duration.ofDays(1));

    private final long seconds;

    TallyKind(Duration stretch) {
        this.seconds = stretch.toSeconds();
    }

    /** The stretch in which an instant lies. */
    long stretch(Instant instant) {
        return Math.floorDiv(instant.getEpochSecond(), seconds);
    }

    Instant start(long stretch) {
        return Instant.ofEpochSecond(Math.multiplyExact(stretch, seconds));
    }
}
