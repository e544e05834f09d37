package io.docket.persistence.inbox;

import io.docket.application.inbox.Inboxes;
import io.docket.application.kernel.Versioned;
import io.docket.domain.inbox.Inbox;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.TenantId;
import io.docket.persistence.kernel.JpaTable;
import io.docket.persistence.kernel.OpenWork;
import java.util.List;
import java.util.Optional;

final class JpaInboxes implements Inboxes {
    private final JpaTable<InboxRow, Inbox, InboxId> table;

    JpaInboxes(OpenWork work, TenantId tenant) {
        this.table = new JpaTable<>(work, tenant, InboxRow.class, Inbox::id, InboxRow::of);
    }

    @Override
    public Optional<Versioned<Inbox>> find(InboxId id) {
        return table.find(id);
    }

    @Override
    public List<Versioned<Inbox>> all() {
        return table.all();
    }

    @Override
    public void add(Inbox inbox) {
        table.add(inbox);
    }
}
