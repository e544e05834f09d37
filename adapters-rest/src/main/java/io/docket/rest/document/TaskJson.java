package io.docket.rest.document;

import io.docket.domain.document.BulkTask;
import io.docket.domain.document.BulkWork;
import io.docket.domain.document.Obstacle;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.TaskId;
import io.docket.domain.kernel.UserId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A task that works through an inbox: what is done, and how far it has come. {@code skipped} counts by the reason. */
@Schema(name = "InboxTask")
public record TaskJson(
        TaskId id,
        InboxId inbox,
        Kind kind,

        @Schema(description = "The name of the version that reprocessing writes.")
        Optional<String> name,

        Optional<Reviewer> reviewer,
        Optional<Removal> how,
        Optional<Which> what,
        Optional<Instant> startDate,
        Optional<Instant> endDate,
        Optional<String> by,
        Instant startedAt,

        @Schema(description = "How many documents it was about when it started.")
        long total,

        long done,
        Map<Obstacle, Long> skipped,

        @Schema(description = "Where and why it gave up before its end, if it did.")
        Optional<String> problem,

        Optional<Instant> finishedAt) {
    static TaskJson of(BulkTask task) {
        Optional<BulkWork.Removal> removal = task.work().fold(Optional::of, work -> Optional.empty());
        Optional<BulkWork.Reprocessing> reprocessing = task.work().fold(work -> Optional.empty(), Optional::of);
        return new TaskJson(
                task.id(),
                task.inbox(),
                removal.isPresent() ? Kind.REMOVE : Kind.REPROCESS,
                reprocessing.map(work -> work.version().name()),
                reprocessing.map(work -> Reviewer.of(work.version())),
                removal.map(work -> Removal.of(work.extent())),
                removal.map(work -> work.doneOnly() ? Which.DONE : Which.ALL),
                removal.flatMap(BulkWork.Removal::from),
                removal.flatMap(BulkWork.Removal::until),
                task.by().id().map(UserId::value),
                task.startedAt(),
                task.total(),
                task.done(),
                task.skipped(),
                task.problem(),
                task.finishedAt());
    }

    /** What is done to each document. */
    public enum Kind {
        REMOVE,
        REPROCESS
    }
}
