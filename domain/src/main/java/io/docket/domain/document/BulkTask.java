package io.docket.domain.document;

import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.TaskId;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Work on the documents of an inbox that had been received when it was asked for. Life: started, taking turns in which it
 * goes on behind the last document it came to, finished. Each document is either done or skipped for a reason; what the
 * caller might do with held and submitted ones is noted at the start. {@code total} is how many there were then.
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
        Optional<Instant> finishedAt) {
    public BulkTask {
        var counts = new EnumMap<Obstacle, Long>(Obstacle.class);
        counts.putAll(skipped);
        skipped = Collections.unmodifiableMap(counts);
    }

    public static BulkTask started(TaskId id, InboxId inbox, BulkWork work, Reviewer by, Instant now) {
        return new BulkTask(id, inbox, work, by, now, 0, now, Optional.empty(), 0, Map.of(), Optional.empty());
    }

    /** The same task, which is about so many documents. */
    public BulkTask counted(long documents) {
        return new BulkTask(id, inbox, work, by, startedAt, documents, turnAt, last, done, skipped, finishedAt);
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

    /** After what was wanted was done to the next document. */
    public BulkTask done(DocumentId document) {
        return with(turnAt, Optional.of(document), done + 1, skipped, finishedAt);
    }

    /** After the next document was left as it is. */
    public BulkTask skipped(DocumentId document, Obstacle reason) {
        var counts = new EnumMap<Obstacle, Long>(Obstacle.class);
        counts.putAll(skipped);
        counts.merge(reason, 1L, Long::sum);
        return with(turnAt, Optional.of(document), done, counts, finishedAt);
    }

    /** After a turn, whatever came of it; others have theirs before the next. */
    public BulkTask tookTurn(Instant now) {
        return with(now, last, done, skipped, finishedAt);
    }

    public BulkTask finished(Instant now) {
        return with(now, last, done, skipped, Optional.of(now));
    }

    private BulkTask with(
            Instant newTurnAt,
            Optional<DocumentId> newLast,
            long newDone,
            Map<Obstacle, Long> newSkipped,
            Optional<Instant> newFinishedAt) {
        return new BulkTask(
                id, inbox, work, by, startedAt, total, newTurnAt, newLast, newDone, newSkipped, newFinishedAt);
    }
}
