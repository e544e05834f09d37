package io.docket.persistence.document;

import io.docket.application.document.BulkTasks;
import io.docket.application.kernel.Versioned;
import io.docket.domain.document.BulkTask;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.TaskId;
import io.docket.domain.kernel.TenantId;
import io.docket.persistence.kernel.JpaTable;
import io.docket.persistence.kernel.OpenWork;
import java.util.List;
import java.util.Optional;

final class JpaBulkTasks implements BulkTasks {
    private final OpenWork work;
    private final TenantId tenant;
    private final JpaTable<BulkTaskRow, BulkTask, TaskId> table;

    JpaBulkTasks(OpenWork work, TenantId tenant) {
        this.work = work;
        this.tenant = tenant;
        this.table = new JpaTable<>(work, tenant, BulkTaskRow.class, BulkTask::id, BulkTaskRow::of);
    }

    @Override
    public void add(BulkTask task) {
        table.add(task);
    }

    @Override
    public Optional<Versioned<BulkTask>> find(TaskId id) {
        return table.find(id);
    }

    @Override
    public List<BulkTask> of(InboxId inbox) {
        var query = table.select("and r.inbox = :inbox order by r.key.tenant, r.inbox, r.key.id")
                .setParameter("inbox", inbox.value());
        return table.results(query).stream().map(Versioned::value).toList();
    }

    @Override
    public void save(Versioned<BulkTask> task) {
        table.save(task);
    }

    @Override
    public void remove(TaskId id) {
        table.remove(id);
    }

    @Override
    public void removeAll(InboxId inbox) {
        work.change(work.writing()
                .createQuery("delete from BulkTaskRow r where r.key.tenant = :tenant and r.inbox = :inbox")
                .setParameter("tenant", tenant.value())
                .setParameter("inbox", inbox.value()));
    }
}
