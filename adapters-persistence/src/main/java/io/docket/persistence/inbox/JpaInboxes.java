package io.docket.persistence.inbox;

import io.docket.application.inbox.Inboxes;
import io.docket.application.kernel.Versioned;
import io.docket.domain.inbox.Inbox;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.ProjectId;
import io.docket.domain.kernel.TenantId;
import io.docket.persistence.kernel.JpaTable;
import io.docket.persistence.kernel.OpenWork;
import java.util.List;
import java.util.Optional;

final class JpaInboxes implements Inboxes {
    private final OpenWork work;
    private final TenantId tenant;
    private final JpaTable<InboxRow, Inbox, InboxId> table;

    JpaInboxes(OpenWork work, TenantId tenant) {
        this.work = work;
        this.tenant = tenant;
        this.table = new JpaTable<>(work, tenant, InboxRow.class, Inbox::id, InboxRow::of);
    }

    @Override
    public Optional<Versioned<Inbox>> find(InboxId id) {
        return table.find(id, row -> !row.removing());
    }

    @Override
    public List<Versioned<Inbox>> all() {
        return table.results(table.select("and r.removing = false order by r.key.id"));
    }

    @Override
    public List<Versioned<Inbox>> of(ProjectId project) {
        return table.results(table.select("and r.project = :project and r.removing = false order by r.key.id")
                .setParameter("project", project.value()));
    }

    @Override
    public void add(Inbox inbox) {
        table.add(inbox);
    }

    @Override
    public void save(Versioned<Inbox> inbox) {
        table.save(inbox);
    }

    @Override
    public void withdraw(InboxId id) {
        work.change(work.writing()
                .createNativeQuery(
                        "update inboxes set removing = true, number = number + 1 where tenant_id = ?1 and id = ?2")
                .setParameter(1, tenant.value())
                .setParameter(2, id.value()));
    }
}
