package io.docket.application.document;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.inbox.Inboxes;
import io.docket.application.kernel.Access;
import io.docket.application.kernel.Ids;
import io.docket.application.kernel.LongCommand;
import io.docket.application.kernel.LongHandler;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.Signals;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Transactions;
import io.docket.domain.access.Permission;
import io.docket.domain.document.BulkTask;
import io.docket.domain.document.BulkWork;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.TaskId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * Has the documents of an inbox removed or processed anew in the background, as far as they had been received by now, and
 * answers the task by which that can be followed. Removing needs the permission to make inboxes, since it empties one.
 *
 * <p>A document is treated as on its own: those that are being processed, submitted or held by somebody else are skipped
 * wherever the caller could not have done it, and counted by reason. What the caller may do with held and submitted ones is
 * what holds on the whole inbox now. The tasks of an inbox run one after the other; of {@value #MOST_UNFINISHED} that are not
 * through another is a conflict. The last {@value #MOST_KEPT} are kept to be looked at.
 */
public record StartBulkTask(InboxId inbox, BulkWork work) implements LongCommand<BulkTask> {
    static final int MOST_UNFINISHED = 20;
    static final int MOST_KEPT = 100;

    private static final Duration RETRY = Duration.ofSeconds(30);

    @Override
    public Requirement requires() {
        Permission needed = work.fold(removal -> Permission.CREATE_INBOX, reprocessing -> Permission.UPLOAD);
        return anyOf(needed).on(inbox);
    }

    static final class Handler implements LongHandler<StartBulkTask, BulkTask> {
        private final Signals signals;
        private final Ids ids;
        private final InstantSource clock;

        Handler(Signals signals, Ids ids, InstantSource clock) {
            this.signals = signals;
            this.ids = ids;
            this.clock = clock;
        }

        @Override
        public BulkTask handle(StartBulkTask command, Access access, Transactions transactions) {
            BulkTask task = transactions.write(store -> start(command, access, store.in(access.tenant())));
            signals.raise(BulkTaskQueue.class);
            return task;
        }

        private BulkTask start(StartBulkTask command, Access access, TenantStore store) {
            InboxId inbox = command.inbox();
            store.the(Inboxes.class).find(inbox).orElseThrow(() -> Refusal.notFound("inbox"));
            makeRoom(store.the(BulkTasks.class), inbox);
            Instant now = clock.instant();
            BulkTask task = BulkTask.started(
                    new TaskId(ids.next()), inbox, command.work(), Changing.reviewer(access, inbox), now);
            BulkTask counted = task.counted(new BulkDocuments(task, store.the(Documents.class)).count());
            store.the(BulkTasks.class).add(counted);
            return counted;
        }

        private static void makeRoom(BulkTasks tasks, InboxId inbox) {
            List<BulkTask> all = tasks.of(inbox);
            if (all.stream().filter(task -> !task.isFinished()).count() >= MOST_UNFINISHED) {
                throw Refusal.of(
                                Refusal.Kind.CONFLICT,
                                "too_many_tasks",
                                "Too many tasks of this inbox are not finished; try again later.")
                        .retryAfter(RETRY);
            }
            all.stream().limit(Math.max(0, all.size() - MOST_KEPT + 1)).forEach(task -> tasks.remove(task.id()));
        }
    }
}
