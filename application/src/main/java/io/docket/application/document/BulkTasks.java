package io.docket.application.document;

import io.docket.application.kernel.TenantPort;
import io.docket.application.kernel.Versioned;
import io.docket.domain.document.BulkTask;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.TaskId;
import java.util.List;
import java.util.Optional;

/** The tenant's tasks that work through inboxes. */
public interface BulkTasks extends TenantPort {
    void add(BulkTask task);

    Optional<Versioned<BulkTask>> find(TaskId id);

    /** All tasks of an inbox that are kept, oldest first. */
    List<BulkTask> of(InboxId inbox);

    /** Stores the changed value; ConcurrentChange unless the stored one still has this number. */
    void save(Versioned<BulkTask> task);

    void remove(TaskId id);

    void removeAll(InboxId inbox);
}
