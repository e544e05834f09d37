package io.docket.application.document;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.ReadCommand;
import io.docket.application.kernel.ReadHandler;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Versioned;
import io.docket.domain.document.BulkTask;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.TaskId;

/** Answers how far a task of an inbox has come, to whoever may start one. */
public record ReadBulkTask(InboxId inbox, TaskId id) implements ReadCommand<Versioned<BulkTask>> {
    @Override
    public Requirement requires() {
        return ListBulkTasks.required(inbox);
    }

    static final class Handler implements ReadHandler<ReadBulkTask, Versioned<BulkTask>> {
        @Override
        public Versioned<BulkTask> handle(ReadBulkTask command, Access access, TenantStore store) {
            return store.the(BulkTasks.class)
                    .find(command.id())
                    .filter(task -> task.value().inbox().equals(command.inbox()))
                    .orElseThrow(() -> Refusal.notFound("task"));
        }
    }
}
