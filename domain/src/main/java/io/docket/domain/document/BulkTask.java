package io.docket.domain.document;

import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.TaskId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Work on the documents of an inbox that had been received when it was asked for. Life: started, taking turns in which it
 * goes on behind the last document it came to, finished. Each document is either done or skipped for a reason; what the
 * caller might do with held and submitted ones is noted at the start. {@code total} is how many there were then. A task whose
 * turns have failed for {@link #PATIENCE} since one succeeded gives up, and its {@code problem} says in a sentence where.
 */
public record BulkTask(
        TaskId id,
        InboxId inbox,
        BulkWork work,
        Reviewer by,
        Instant startedAt,
        long total,
        Instant turnAt,
        Optional<DocumentId> last,
        long done,
        Map<Obstacle, Long> skipped,
        Optional<Instant> failingSince,
        Optional<String> problem,
        Optional<Instant> finishedAt) {
    /** Longer than a database or a disk is away as a rule; until then no other task of the inbox has its turn. */
    public static final Duration PATIENCE = Duration.ofHours(1);
    /** Turns that follow each other lie closer together. */
    private static final Duration LULL = Duration.ofMinutes(10);

    public BulkTask {
        var counts = new EnumMap<Obstacle, Long>(Obstacle.class);
        counts.putAll(skipped);
        skipped = Collections.unmodifiableMap(counts);
    }

    public static BulkTask started(TaskId id, InboxId inbox, BulkWork work, Reviewer by, Instant now) {
        return new BulkTask(
                id,
                inbox,
                work,
                by,
                now,
                0,
                now,
                Optional.empty(),
                0,
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same task, which is about so many documents. */
    public BulkTask counted(long documents) {
        return new BulkTask(
                id,
                inbox,
                work,
                by,
                startedAt,
                documents,
                turnAt,
                last,
                done,
                skipped,
                failingSince,
                problem,
                finishedAt);
    }

    /** From when on the documents it is about were received. */
    public Optional<Instant> receivedFrom() {
        return work.fold(BulkWork.Removal::from, reprocessing -> Optional.empty());
    }

    /** Until when the documents it is about were received: what comes in after the start is left alone. */
    public Instant receivedUntil() {
        return work.fold(BulkWork.Removal::until, reprocessing -> Optional.<Instant>empty())
                .filter(until -> until.isBefore(startedAt))
                .orElse(startedAt);
    }

    public boolean isFinished() {
        return finishedAt.isPresent();
    }

    /** Its last turn failed: the next is for one document alone, so that those before the one that fails are done. */
    public boolean isFailing() {
        return failingSince.isPresent();
    }

    /** After what was wanted was done to the next document. */
    public BulkTask done(DocumentId document) {
        return cameTo(document, done + 1, skipped);
    }

    /** After the next document was left as it is. */
    public BulkTask skipped(DocumentId document, Obstacle reason) {
        var counts = new EnumMap<Obstacle, Long>(Obstacle.class);
        counts.putAll(skipped);
        counts.merge(reason, 1L, Long::sum);
        return cameTo(document, done, counts);
    }

    /** After a turn that succeeds; others have theirs before the next. */
    public BulkTask tookTurn(Instant now) {
        return tookTurn(now, Optional.empty(), Optional.empty(), finishedAt);
    }

    /**
     * After a turn that failed; others have theirs before the next, unless it has failed for too long. A while in which it
     * had no turns, as when many uploads waited or no server ran, is not one in which it failed.
     */
    public BulkTask failedTurn(Instant now) {
        if (isFinished()) {
            return this;
        }
        Instant since =
                failingSince.filter(first -> now.isBefore(turnAt.plus(LULL))).orElse(now);
        return now.isBefore(since.plus(PATIENCE))
                ? tookTurn(now, Optional.of(since), problem, finishedAt)
                : tookTurn(now, Optional.of(since), Optional.of(givenUp()), Optional.of(now));
    }

    private String givenUp() {
        String place =
                last.map(document -> "the document after " + document.value()).orElse("the first document");
        return "Given up: " + place + " could not be done for an hour; the server's log says why.";
    }

    public BulkTask finished(Instant now) {
        return tookTurn(now, failingSince, problem, Optional.of(now));
    }

    private BulkTask cameTo(DocumentId document, long newDone, Map<Obstacle, Long> newSkipped) {
        return with(turnAt, Optional.of(document), newDone, newSkipped, failingSince, problem, finishedAt);
    }

    private BulkTask tookTurn(
            Instant now,
            Optional<Instant> newFailingSince,
            Optional<String> newProblem,
            Optional<Instant> newFinishedAt) {
        return with(now, last, done, skipped, newFailingSince, newProblem, newFinishedAt);
    }

    private BulkTask with(
            Instant newTurnAt,
            Optional<DocumentId> newLast,
            long newDone,
            Map<Obstacle, Long> newSkipped,
            Optional<Instant> newFailingSince,
            Optional<String> newProblem,
            Optional<Instant> newFinishedAt) {
        return new BulkTask(
                id,
                inbox,
                work,
                by,
                startedAt,
                total,
                newTurnAt,
                newLast,
                newDone,
                newSkipped,
                newFailingSince,
                newProblem,
                newFinishedAt);
    }
}
