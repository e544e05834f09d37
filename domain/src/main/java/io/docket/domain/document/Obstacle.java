package io.docket.domain.document;

import java.time.Instant;
import java.util.Optional;

/**
 * What keeps somebody from changing a document: the one rule for everything that changes what it says, where it lies or where
 * its review stands. Removing it is no change: what somebody may have removed can be removed at any time.
 */
public enum Obstacle {
    SUBMITTED,
    LOCKED;

    /** The first there is: a submitted document is read-only but to who may escalate; a held one but to who may release. */
    public static Optional<Obstacle> to(Reviewer reviewer, Document document, Instant now) {
        if (document.review().isReadOnly() && !reviewer.mayEscalate()) {
            return Optional.of(SUBMITTED);
        }
        boolean held = document.review().isLockedBySomebodyElse(reviewer.id(), now);
        return held && !reviewer.mayReleaseLocks() ? Optional.of(LOCKED) : Optional.empty();
    }
}
