package io.docket.application.memory;

import io.docket.application.document.BulkTasks;
import io.docket.application.kernel.Versioned;
import io.docket.domain.document.BulkTask;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.TaskId;
import io.docket.domain.kernel.TenantId;
import java.util.List;
import java.util.Optional;

record MemoryBulkTasks(MemoryTables tables, TenantId tenant) implements BulkTasks {
    private TenantTable<BulkTask> rows() {
        return new TenantTable<>(tables.bulkTasks, tenant);
    }

    @Override
    public void add(BulkTask task) {
        rows().add(task.id().value(), task);
    }

    @Override
    public Optional<Versioned<BulkTask>> find(TaskId id) {
        return rows().find(id.value());
    }

    @Override
    public List<BulkTask> of(InboxId inbox) {
        return rows().where(task -> task.inbox().equals(inbox)).stream()
                .map(Versioned::value)
                .toList();
    }

    @Override
    public void save(Versioned<BulkTask> task) {
        rows().save(task.value().id().value(), task);
    }

    @Override
    public void remove(TaskId id) {
        rows().remove(id.value());
    }

    @Override
    public void removeAll(InboxId inbox) {
        of(inbox).forEach(task -> remove(task.id()));
    }
}
