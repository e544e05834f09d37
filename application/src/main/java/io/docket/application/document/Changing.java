package io.docket.application.document;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.Refusal;
import io.docket.domain.access.Permission;
import io.docket.domain.access.Visibility;
import io.docket.domain.document.Document;
import io.docket.domain.document.Obstacle;
import io.docket.domain.document.Reviewer;
import io.docket.domain.document.VersionKey;
import io.docket.domain.kernel.InboxId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/** Who changes a document by the rights of a call, and how what keeps somebody from it is said. */
public final class Changing {
    private Changing() {}

    public static Reviewer reviewer(Access access, Document document) {
        return reviewer(access, where -> where.includes(document.inbox(), document.id()));
    }

    /** By what the caller holds on the whole inbox. */
    static Reviewer reviewer(Access access, InboxId inbox) {
        return reviewer(access, where -> where.includes(inbox));
    }

    private static Reviewer reviewer(Access access, Predicate<Visibility> there) {
        return new Reviewer(
                access.user(),
                there.test(access.visible(Permission.RELEASE_LOCK)),
                there.test(access.visible(Permission.ESCALATE_DOCUMENT)));
    }

    /** A conflict when something keeps the caller from changing the document. */
    public static void check(Access access, Document document, Instant now) {
        check(reviewer(access, document), document, now);
    }

    /** A conflict when something keeps the reviewer from changing the document. */
    public static void check(Reviewer reviewer, Document document, Instant now) {
        refuse(Obstacle.to(reviewer, document, now), document, now);
    }

    /** A conflict when the document has no room for a version. */
    public static void checkRoom(VersionKey version, Document document, Instant now) {
        refuse(Obstacle.toAdding(version, document), document, now);
    }

    /** A conflict when there is an obstacle to what is wanted of the document; it names the document, which may be one of many. */
    static void refuse(Optional<Obstacle> obstacle, Document document, Instant now) {
        String id = document.id().value();
        if (obstacle.isPresent()) {
            throw switch (obstacle.get()) {
                case STILL_PROCESSING -> StillProcessing.refusal(document);
                case SUBMITTED ->
                    conflict("submitted", "The document " + id + " has been submitted; it can only be read.");
                case LOCKED ->
                    conflict("locked", "Somebody else holds the document " + id + ".")
                            .retryAfter(Duration.between(
                                    now, document.review().lockedUntil().orElseThrow()));
                case ARCHIVED -> conflict("archived", "The files of the document " + id + " are gone.");
                case TOO_MANY_VERSIONS ->
                    conflict(
                            "too_many_versions",
                            "The document " + id + " has " + Document.MOST_VERSIONS
                                    + " versions of this source already; use one of their names.");
                case NOT_DONE -> conflict("not_done", "There is still something to do with the document " + id + ".");
            };
        }
    }

    private static Refusal conflict(String code, String detail) {
        return Refusal.of(Refusal.Kind.CONFLICT, code, detail);
    }
}
