package io.docket.application.document;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.ReadCommand;
import io.docket.application.kernel.ReadHandler;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.domain.access.Permission;
import io.docket.domain.document.BulkTask;
import io.docket.domain.kernel.InboxId;
import java.util.List;

/** Answers the tasks of an inbox that are kept, oldest first, to whoever may start one. */
public record ListBulkTasks(InboxId inbox) implements ReadCommand<List<BulkTask>> {
    @Override
    public Requirement requires() {
        return required(inbox);
    }

    static Requirement required(InboxId inbox) {
        return anyOf(Permission.CREATE_INBOX, Permission.UPLOAD).on(inbox);
    }

    static final class Handler implements ReadHandler<ListBulkTasks, List<BulkTask>> {
        @Override
        public List<BulkTask> handle(ListBulkTasks command, Access access, TenantStore store) {
            return store.the(BulkTasks.class).of(command.inbox());
        }
    }
}
