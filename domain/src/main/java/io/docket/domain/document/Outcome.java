package io.docket.domain.document;

import io.docket.domain.document.Doubt.Cause;
import io.docket.domain.kernel.InvalidValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How processing ended: with success, and then with what keeps the document from going straight through (nothing, when it
 * does), or with a failure whose reason a person can act on.
 */
public record Outcome(boolean success, Instant at, Optional<String> failure, List<Doubt> doubts) {
    public Outcome {
        doubts = List.copyOf(doubts);
        if (success == failure.isPresent()) {
            throw new InvalidValue("failure", "is given exactly when processing did not succeed");
        }
    }

    public static Outcome succeeded(Instant at, List<Doubt> doubts) {
        return new Outcome(true, at, Optional.empty(), doubts);
    }

    public static Outcome failed(Instant at, String reason) {
        return new Outcome(false, at, Optional.of(reason), List.of());
    }

    public boolean straightThrough() {
        return success && doubts.isEmpty();
    }

    /** What keeps it from going straight through, in words. */
    public List<String> blockers() {
        return doubts.stream().map(Doubt::reason).toList();
    }

    /** Whether it was found to be a document that is there already. */
    public boolean duplicate() {
        return doubts.stream().anyMatch(doubt -> doubt.cause() == Cause.DUPLICATE);
    }
}
