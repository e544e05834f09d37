package io.docket.application.memory;

import io.docket.application.inbox.Inboxes;
import io.docket.application.kernel.Versioned;
import io.docket.domain.inbox.Inbox;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.ProjectId;
import io.docket.domain.kernel.TenantId;
import java.util.List;
import java.util.Optional;

record MemoryInboxes(MemoryTables tables, TenantId tenant) implements Inboxes {
    private TenantTable<Inbox> rows() {
        return new TenantTable<>(tables.inboxes, tenant);
    }

    private TenantTable<InboxId> withdrawn() {
        return new TenantTable<>(tables.withdrawnInboxes, tenant);
    }

    private boolean kept(Versioned<Inbox> inbox) {
        return withdrawn().find(inbox.value().id().value()).isEmpty();
    }

    @Override
    public Optional<Versioned<Inbox>> find(InboxId id) {
        return rows().find(id.value()).filter(this::kept);
    }

    @Override
    public List<Versioned<Inbox>> all() {
        return rows().all().filter(this::kept).toList();
    }

    @Override
    public List<Versioned<Inbox>> of(ProjectId project) {
        return all().stream()
                .filter(inbox -> inbox.value().project().equals(project))
                .toList();
    }

    @Override
    public void add(Inbox inbox) {
        rows().add(inbox.id().value(), inbox);
    }

    @Override
    public void save(Versioned<Inbox> inbox) {
        rows().save(inbox.value().id().value(), inbox);
    }

    @Override
    public void withdraw(InboxId id) {
        withdrawn().put(id.value(), id);
    }
}
