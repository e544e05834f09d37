package io.docket.domain.review;

import io.docket.domain.kernel.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Something that happened to a document: what, when, by whom where somebody did it, and in words why it was so: what blocks, why
 * it failed. The id tells it from the others of its document.
 */
public record Happening(
        String id,
        Kind kind,
        String label,
        Instant at,
        Optional<UserId> by,
        Optional<Integer> attempts,
        List<String> reasons) {
    public Happening {
        reasons = List.copyOf(reasons);
    }

    /** What sort of thing it is. */
    public enum Kind {
        RECEIVED,
        /** A processing was asked for; {@code attempts} of it have ended without a result. */
        QUEUED,
        STARTED,
        /** A stage of the processing ended. */
        STAGE,
        /** How the processing ended. */
        DECISION,
        /** A version was made, by the machine or by a person. */
        VERSION,
        /** People reviewed: they began, gave feedback, opened or closed it, or changed one of its states. */
        REVIEW
    }

    Happening(String id, Kind kind, String label, Instant at) {
        this(id, kind, label, at, Optional.empty(), Optional.empty(), List.of());
    }

    Happening by(Optional<UserId> user) {
        return new Happening(id, kind, label, at, user, attempts, reasons);
    }

    Happening because(List<String> why) {
        return new Happening(id, kind, label, at, by, attempts, why);
    }

    Happening after(int attemptsWithoutResult) {
        return new Happening(id, kind, label, at, by, Optional.of(attemptsWithoutResult), reasons);
    }
}
