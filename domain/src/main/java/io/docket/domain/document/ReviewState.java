package io.docket.domain.document;

import io.docket.domain.kernel.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What people did with a document: who holds it (a lock ends by itself), whether it is escalated, rejected or submitted, who
 * opened it, whether it is a sample, when its review began, when the last feedback came, and whether it was drawn by chance. Setting what is set
 * already changes nothing, except that a lock is prolonged.
 */
public record ReviewState(
        Optional<State> lock,
        Optional<State> escalate,
        Optional<State> reject,
        Optional<State> submitted,
        List<State> openedBy,
        boolean sampled,
        Optional<Instant> startedAt,
        Optional<Instant> feedbackAt,
        Optional<Draw> drawn) {
    public static final ReviewState NONE = new ReviewState(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** How long a lock holds unless it is prolonged. */
    public static final Duration LOCK_LENGTH = Duration.ofMinutes(15);

    public ReviewState {
        openedBy = List.copyOf(openedBy);
    }

    /** When the lock ends; empty when nobody holds one. */
    public Optional<Instant> lockedUntil() {
        return lock.filter(State::value).map(held -> held.since().plus(LOCK_LENGTH));
    }

    public boolean isLocked(Instant now) {
        return lockedUntil().filter(now::isBefore).isPresent();
    }

    /** As it is at a moment: a lock that ended by then was freed by nobody when it ended. */
    public ReviewState asOf(Instant now) {
        return lockedUntil()
                .filter(end -> !now.isBefore(end))
                .map(end -> with(Optional.of(new State(false, end, Optional.empty())), escalate, reject, submitted))
                .orElse(this);
    }

    public boolean isLockedBySomebodyElse(Optional<UserId> than, Instant now) {
        return isLocked(now) && !lock.orElseThrow().by().equals(than);
    }

    public boolean isEscalated() {
        return holds(escalate);
    }

    public boolean isRejected() {
        return holds(reject);
    }

    public boolean isSubmitted() {
        return holds(submitted);
    }

    /** Nothing of it may change but by sampling: it is submitted, and not drawn as a sample since. */
    public boolean isReadOnly() {
        return isSubmitted() && !sampled;
    }

    /** Held from now on; the first lock begins the review. */
    public ReviewState locked(Optional<UserId> by, Instant now) {
        return with(Optional.of(new State(true, now, by)), escalate, reject, submitted)
                .started(now);
    }

    public ReviewState unlocked(Optional<UserId> by, Instant now) {
        return with(changed(lock, false, by, now), escalate, reject, submitted);
    }

    /** Escalating hands the document on, so that nobody holds it any more. */
    public ReviewState escalated(boolean value, Optional<UserId> by, Instant now) {
        ReviewState handedOn = value && !isEscalated() ? unlocked(by, now) : this;
        return handedOn.with(handedOn.lock, changed(escalate, value, by, now), reject, submitted);
    }

    /** Rejecting ends the review, so that nobody holds the document any more. */
    public ReviewState rejected(boolean value, Optional<UserId> by, Instant now) {
        ReviewState handedOn = value && !isRejected() ? unlocked(by, now) : this;
        return handedOn.with(handedOn.lock, escalate, changed(reject, value, by, now), submitted);
    }

    /** Submitting ends the review and what the document was drawn as a sample for, so that nobody holds it any more. */
    public ReviewState submitted(boolean value, Optional<UserId> by, Instant now) {
        if (!value) {
            return with(lock, escalate, reject, changed(submitted, false, by, now));
        }
        Optional<State> again = sampled ? Optional.of(new State(true, now, by)) : changed(submitted, true, by, now);
        return unlocked(by, now)
                .with(changed(lock, false, by, now), escalate, reject, again)
                .sampled(false);
    }

    public ReviewState sampled(boolean value) {
        return new ReviewState(lock, escalate, reject, submitted, openedBy, value, startedAt, feedbackAt, drawn);
    }

    /** Drawn by chance, which happens to a document once: kept for good, though it may be no sample any more. */
    public ReviewState drawn(Draw draw) {
        return new ReviewState(
                lock,
                escalate,
                reject,
                submitted,
                openedBy,
                sampled || draw.share().isSample(),
                startedAt,
                feedbackAt,
                Optional.of(draw));
    }

    /** Notes that somebody opened or closed it; of each user the last note is kept. */
    public ReviewState opened(boolean value, Optional<UserId> by, Instant now) {
        Optional<State> note =
                openedBy.stream().filter(other -> other.by().equals(by)).findFirst();
        if (holds(note) == value) {
            return this;
        }
        var others = new ArrayList<>(openedBy);
        note.ifPresent(others::remove);
        others.add(new State(value, now, by));
        var noted = new ReviewState(lock, escalate, reject, submitted, others, sampled, startedAt, feedbackAt, drawn);
        return value ? noted.started(now) : noted;
    }

    public ReviewState feedbackGiven(Instant now) {
        return new ReviewState(
                lock,
                escalate,
                reject,
                submitted,
                openedBy,
                sampled,
                startedAt.or(() -> Optional.of(now)),
                Optional.of(now),
                drawn);
    }

    private ReviewState started(Instant now) {
        return new ReviewState(
                lock,
                escalate,
                reject,
                submitted,
                openedBy,
                sampled,
                startedAt.or(() -> Optional.of(now)),
                feedbackAt,
                drawn);
    }

    private ReviewState with(
            Optional<State> newLock,
            Optional<State> newEscalate,
            Optional<State> newReject,
            Optional<State> newSubmitted) {
        return new ReviewState(
                newLock, newEscalate, newReject, newSubmitted, openedBy, sampled, startedAt, feedbackAt, drawn);
    }

    private static Optional<State> changed(Optional<State> current, boolean value, Optional<UserId> by, Instant now) {
        return holds(current) == value ? current : Optional.of(new State(value, now, by));
    }

    private static boolean holds(Optional<State> state) {
        return state.filter(State::value).isPresent();
    }
}
