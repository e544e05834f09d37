package io.docket.persistence.document;

import io.docket.domain.document.BulkTask;
import io.docket.domain.document.BulkWork;
import io.docket.domain.document.Obstacle;
import io.docket.domain.document.RemovalExtent;
import io.docket.domain.document.Reviewer;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.TaskId;
import io.docket.domain.kernel.UserId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A task as it is stored; its work is one of the two. */
record BulkTaskJson(
        Optional<RemovalJson> removal,
        Optional<ReprocessingJson> reprocessing,
        ByJson by,
        Instant startedAt,
        long total,
        Instant turnAt,
        Optional<String> last,
        long done,
        Map<Obstacle, Long> skipped,
        Optional<Instant> failingSince,
        Optional<String> problem,
        Optional<Instant> finishedAt) {
    static BulkTaskJson of(BulkTask task) {
        return new BulkTaskJson(
                task.work().fold(work -> Optional.of(RemovalJson.of(work)), work -> Optional.empty()),
                task.work().fold(work -> Optional.empty(), work -> Optional.of(ReprocessingJson.of(work))),
                ByJson.of(task.by()),
                task.startedAt(),
                task.total(),
                task.turnAt(),
                task.last().map(DocumentId::value),
                task.done(),
                task.skipped(),
                task.failingSince(),
                task.problem(),
                task.finishedAt());
    }

    BulkTask toDomain(TaskId id, InboxId inbox) {
        return new BulkTask(
                id,
                inbox,
                removal.<BulkWork>map(RemovalJson::toDomain)
                        .orElseGet(() -> reprocessing.orElseThrow().toDomain()),
                by.toDomain(),
                startedAt,
                total,
                turnAt,
                last.map(DocumentId::new),
                done,
                skipped,
                failingSince,
                problem,
                finishedAt);
    }

    record RemovalJson(RemovalExtent extent, boolean doneOnly, Optional<Instant> from, Optional<Instant> until) {
        static RemovalJson of(BulkWork.Removal work) {
            return new RemovalJson(work.extent(), work.doneOnly(), work.from(), work.until());
        }

        BulkWork.Removal toDomain() {
            return new BulkWork.Removal(extent, doneOnly, from, until);
        }
    }

    record ReprocessingJson(VersionJson.KeyJson version, Optional<Map<String, HintJson>> hints) {
        static ReprocessingJson of(BulkWork.Reprocessing work) {
            return new ReprocessingJson(
                    VersionJson.KeyJson.of(work.version()), work.hints().map(HintJson::of));
        }

        BulkWork.Reprocessing toDomain() {
            return new BulkWork.Reprocessing(version.toDomain(), hints.map(HintJson::toDomain));
        }
    }

    record ByJson(Optional<String> id, boolean mayReleaseLocks, boolean mayEscalate) {
        static ByJson of(Reviewer by) {
            return new ByJson(by.id().map(UserId::value), by.mayReleaseLocks(), by.mayEscalate());
        }

        Reviewer toDomain() {
            return new Reviewer(id.map(UserId::new), mayReleaseLocks, mayEscalate);
        }
    }
}
