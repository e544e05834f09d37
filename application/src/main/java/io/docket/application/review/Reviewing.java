package io.docket.application.review;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.Refusal;
import io.docket.domain.access.Permission;
import io.docket.domain.document.Document;
import io.docket.domain.review.Obstacle;
import io.docket.domain.review.Reviewer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Who reviews a document by the rights of a call, and how what keeps somebody from it is said. */
final class Reviewing {
    private Reviewing() {}

    static Reviewer reviewer(Access access, Document document) {
        return new Reviewer(
                access.user(),
                access.visible(Permission.RELEASE_LOCK).includes(document.inbox(), document.id()),
                access.visible(Permission.ESCALATE_DOCUMENT).includes(document.inbox(), document.id()));
    }

    /** A conflict when something keeps the reviewer from changing the document. */
    static void check(Reviewer reviewer, Document document, Instant now) {
        Optional<Obstacle> obstacle = Obstacle.to(reviewer, document, now);
        if (obstacle.isPresent()) {
            throw switch (obstacle.get()) {
                case SUBMITTED -> conflict("submitted", "The document has been submitted; it can only be read.");
                case LOCKED -> locked(document, now);
            };
        }
    }

    /** A rejected document is given back before anything is submitted. */
    static Refusal rejected() {
        return conflict("rejected", "The document has been rejected; take that back first.");
    }

    static Refusal conflict(String code, String detail) {
        return Refusal.of(Refusal.Kind.CONFLICT, code, detail);
    }

    private static Refusal locked(Document document, Instant now) {
        Instant until = document.review().lockedUntil().orElseThrow();
        return conflict("locked", "Somebody else holds the document.").retryAfter(Duration.between(now, until));
    }
}
