package io.docket.application.document;

import io.docket.application.document.BulkTaskQueue.Turn;
import io.docket.application.job.JobQueue;
import io.docket.application.kernel.Access;
import io.docket.application.kernel.Ids;
import io.docket.application.kernel.LongCommand;
import io.docket.application.kernel.LongHandler;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.Signals;
import io.docket.application.kernel.Store;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Transactions;
import io.docket.application.kernel.Versioned;
import io.docket.domain.document.BulkTask;
import io.docket.domain.document.BulkWork;
import io.docket.domain.document.Document;
import io.docket.domain.document.Obstacle;
import io.docket.domain.kernel.TaskId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Gives one task its turn, and answers whether there was one: a batch of documents, stored in one write with how far the task
 * has come. So any node goes on after a crash, and no document is done twice. A turn that fails is over all the same, so that
 * one task cannot keep the others waiting; the next are for one document each, in case they were too much together, and after
 * an hour of them the task gives up and says so. Documents are queued for processing only while few wait, so that uploads
 * neither are refused nor wait long for a whole inbox.
 */
public record AdvanceBulkTasks() implements LongCommand<Boolean> {
    /** Documents are large: so many are held in memory at a time. */
    static final int BATCH = 50;

    static final long MOST_WAITING = 500;

    @Override
    public Requirement requires() {
        return Requirement.installation();
    }

    static final class Handler implements LongHandler<AdvanceBulkTasks, Boolean> {
        private final UploadLimits limits;
        private final Signals signals;
        private final Ids ids;
        private final InstantSource clock;

        Handler(UploadLimits limits, Signals signals, Ids ids, InstantSource clock) {
            this.limits = limits;
            this.signals = signals;
            this.ids = ids;
            this.clock = clock;
        }

        @Override
        public Boolean handle(AdvanceBulkTasks command, Access access, Transactions transactions) {
            var turn = new AtomicReference<Optional<Turn>>(Optional.empty());
            try {
                transactions.write(store -> {
                    turn.set(store.installation(BulkTaskQueue.class).next(fewWait(store)));
                    turn.get().ifPresent(taken -> take(taken, access, store));
                    return turn;
                });
            } catch (RuntimeException | OutOfMemoryError | StackOverflowError failure) {
                turn.get().ifPresent(taken -> transactions.write(store -> pass(taken, store)));
                throw failure;
            }
            turn.get()
                    .filter(taken -> taken.task().value().work().isProcessing())
                    .ifPresent(taken -> signals.raise(JobQueue.class));
            return turn.get().isPresent();
        }

        private boolean fewWait(Store store) {
            long most = Math.min(MOST_WAITING, limits.mostQueued() / 2);
            return store.installation(JobQueue.class).backlog().queued() <= most;
        }

        private void take(Turn turn, Access access, Store store) {
            TenantStore own = store.in(turn.tenant());
            Instant now = clock.instant();
            int most = turn.task().value().isFailing() ? 1 : BATCH;
            BulkTask task = turn.task().value().tookTurn(now);
            Consumer<Versioned<Document>> step = step(task.work(), access, own);
            List<Versioned<Document>> batch = new BulkDocuments(task, own.the(Documents.class)).next(most);
            for (Versioned<Document> stored : batch) {
                Document document = stored.value();
                Optional<Obstacle> obstacle = task.work().obstacle(task.by(), document, now);
                if (obstacle.isPresent()) {
                    task = task.skipped(document.id(), obstacle.get());
                } else {
                    step.accept(stored);
                    task = task.done(document.id());
                }
            }
            BulkTask after = batch.size() < most ? task.finished(now) : task;
            own.the(BulkTasks.class).save(turn.task().map(before -> after));
        }

        private Consumer<Versioned<Document>> step(BulkWork work, Access access, TenantStore own) {
            var erasure = new DocumentErasure(access, own, clock);
            var requeue = new Requeue(own, ids, clock);
            return work.fold(
                    removal -> stored -> erasure.of(stored, removal.extent()),
                    reprocessing -> stored -> requeue.of(stored.map(reprocessing::prepared), reprocessing.version()));
        }

        private TaskId pass(Turn turn, Store store) {
            BulkTasks tasks = store.in(turn.tenant()).the(BulkTasks.class);
            TaskId id = turn.task().value().id();
            tasks.find(id).ifPresent(stored -> tasks.save(stored.map(task -> task.failedTurn(clock.instant()))));
            return id;
        }
    }
}
