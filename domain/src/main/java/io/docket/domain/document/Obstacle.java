package io.docket.domain.document;

import java.time.Instant;
import java.util.Optional;

/**
 * What keeps somebody from changing a document: the one rule for everything that changes what it says, where it lies or where
 * its review stands. Removing it is no change: what somebody may have removed can be removed at any time.
 */
public enum Obstacle {
    STILL_PROCESSING,
    SUBMITTED,
    LOCKED,
    /** Its files are gone. */
    ARCHIVED,
    /** Somebody still has something to do with it. */
    NOT_DONE,
    /** It has as many versions as a document may, and none of the name. */
    TOO_MANY_VERSIONS;

    /** The first there is: a submitted document is read-only but to who may escalate; a held one but to who may release. */
    public static Optional<Obstacle> to(Reviewer reviewer, Document document, Instant now) {
        if (document.review().isReadOnly() && !reviewer.mayEscalate()) {
            return Optional.of(SUBMITTED);
        }
        boolean held = document.review().isLockedBySomebodyElse(reviewer.id(), now);
        return held && !reviewer.mayReleaseLocks() ? Optional.of(LOCKED) : Optional.empty();
    }

    /** What was never read cannot be read once its files are gone. */
    public static Optional<Obstacle> toReprocessing(
            Reviewer reviewer, Document document, VersionKey version, Instant now) {
        if (document.outcome().isEmpty()) {
            return Optional.of(STILL_PROCESSING);
        }
        return to(reviewer, document, now)
                .or(() -> Optional.of(ARCHIVED).filter(any -> document.archived() && !document.isRead()))
                .or(() -> toAdding(version, document));
    }

    /** What a version is, and not what it says, decides whether there is room for it. */
    public static Optional<Obstacle> toAdding(VersionKey version, Document document) {
        return document.hasRoomFor(version) ? Optional.empty() : Optional.of(TOO_MANY_VERSIONS);
    }

    /** Processing needs the files. */
    public static Optional<Obstacle> toRemoving(RemovalExtent extent, Document document) {
        return Optional.of(STILL_PROCESSING)
                .filter(any -> extent == RemovalExtent.SOURCE_FILES
                        && document.outcome().isEmpty());
    }
}
