package io.docket.application.document;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.Refusal;
import io.docket.domain.access.Permission;
import io.docket.domain.document.Document;
import io.docket.domain.document.Obstacle;
import io.docket.domain.document.Reviewer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Who changes a document by the rights of a call, and how what keeps somebody from it is said. */
public final class Changing {
    private Changing() {}

    public static Reviewer reviewer(Access access, Document document) {
        return new Reviewer(
                access.user(),
                access.visible(Permission.RELEASE_LOCK).includes(document.inbox(), document.id()),
                access.visible(Permission.ESCALATE_DOCUMENT).includes(document.inbox(), document.id()));
    }

    /** A conflict when something keeps the caller from changing the document. */
    public static void check(Access access, Document document, Instant now) {
        check(reviewer(access, document), document, now);
    }

    /** A conflict when something keeps the reviewer from changing the document. */
    public static void check(Reviewer reviewer, Document document, Instant now) {
        Optional<Obstacle> obstacle = Obstacle.to(reviewer, document, now);
        if (obstacle.isPresent()) {
            throw switch (obstacle.get()) {
                case SUBMITTED -> conflict("submitted", "The document has been submitted; it can only be read.");
                case LOCKED -> locked(document, now);
            };
        }
    }

    private static Refusal locked(Document document, Instant now) {
        Instant until = document.review().lockedUntil().orElseThrow();
        return conflict("locked", "Somebody else holds the document.").retryAfter(Duration.between(now, until));
    }

    private static Refusal conflict(String code, String detail) {
        return Refusal.of(Refusal.Kind.CONFLICT, code, detail);
    }
}
