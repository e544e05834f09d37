package io.docket.domain.review;

import io.docket.domain.document.Document;
import java.time.Instant;
import java.util.Optional;

/** What keeps somebody from changing a document. */
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
