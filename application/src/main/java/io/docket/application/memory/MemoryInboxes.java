package io.docket.application.memory;

import io.docket.application.inbox.Inboxes;
import io.docket.application.kernel.Versioned;
import io.docket.domain.inbox.Inbox;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.TenantId;
import java.util.List;
import java.util.Optional;

record MemoryInboxes(MemoryTables tables, TenantId tenant) implements Inboxes {
    private TenantTable<Inbox> rows() {
        return new TenantTable<>(tables.inboxes, tenant);
    }

    @Override
    public Optional<Versioned<Inbox>> find(InboxId id) {
        return rows().find(id.value());
    }

    @Override
    public List<Versioned<Inbox>> all() {
        return rows().all().toList();
    }

    @Override
    public void add(Inbox inbox) {
        rows().add(inbox.id().value(), inbox);
    }
}
