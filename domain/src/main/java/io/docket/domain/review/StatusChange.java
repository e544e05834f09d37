package io.docket.domain.review;

import io.docket.domain.document.ReviewState;
import io.docket.domain.document.Reviewer;
import java.time.Instant;
import java.util.Optional;

/** Which states somebody wants changed, and to what; what is empty stays. */
public record StatusChange(
        Optional<Boolean> lock,
        Optional<Boolean> escalate,
        Optional<Boolean> reject,
        Optional<Boolean> submitted,
        Optional<Boolean> opened,
        Optional<Boolean> sampling) {
    /** Nothing but sampling and closing, which even a submitted document takes, and one that somebody else holds by now. */
    public boolean isAlwaysAllowed() {
        return lock.isEmpty() && escalate.isEmpty() && reject.isEmpty() && submitted.isEmpty() && !opened.orElse(false);
    }

    /** The state after all changes: a lock is taken last, so that what hands a document on does not undo it. */
    public ReviewState on(ReviewState state, Reviewer by, Instant now) {
        ReviewState changed = sampling.map(state::sampled).orElse(state);
        changed = opened.isPresent() ? changed.opened(opened.get(), by.id(), now) : changed;
        changed = escalate.isPresent() ? changed.escalated(escalate.get(), by.id(), now) : changed;
        changed = reject.isPresent() ? changed.rejected(reject.get(), by.id(), now) : changed;
        changed = submitted.isPresent() ? changed.submitted(submitted.get(), by.id(), now) : changed;
        if (lock.isEmpty()) {
            return changed;
        }
        return lock.get() ? changed.locked(by.id(), now) : changed.unlocked(by.id(), now);
    }
}
