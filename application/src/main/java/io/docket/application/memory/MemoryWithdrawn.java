package io.docket.application.memory;

import io.docket.application.inbox.Withdrawn;
import io.docket.application.kernel.ConcurrentChange;
import io.docket.domain.kernel.Scope;
import java.util.List;

record MemoryWithdrawn(MemoryTables tables) implements Withdrawn {
    @Override
    public List<OfTenant> inboxes(int most) {
        return tables.withdrawnInboxes
                .rowsOf(Owned.FIRST)
                .limit(most)
                .map(row -> new OfTenant(row.getKey().tenant(), row.getValue().value()))
                .toList();
    }

    @Override
    public boolean claim(OfTenant inbox) {
        return new TenantTable<>(tables.withdrawnInboxes, inbox.tenant())
                .find(inbox.inbox().value())
                .isPresent();
    }

    @Override
    public boolean anyProject() {
        return tables.withdrawnProjects.rowsOf(Owned.FIRST).findAny().isPresent();
    }

    @Override
    public void removeInbox(OfTenant inbox) {
        var documents = new TenantTable<>(tables.documents, inbox.tenant());
        var keys = new TenantTable<>(tables.idempotency, inbox.tenant());
        var tasks = new TenantTable<>(tables.bulkTasks, inbox.tenant());
        boolean used = !documents
                        .where(document -> document.inbox().equals(inbox.inbox()))
                        .isEmpty()
                || !keys.where(key -> key.inbox().equals(inbox.inbox())).isEmpty()
                || !tasks.where(task -> task.inbox().equals(inbox.inbox())).isEmpty();
        if (used) {
            throw new ConcurrentChange("something still refers to the inbox");
        }
        new MemoryLessons(tables, inbox.tenant()).removeAll(inbox.inbox());
        new TenantTable<>(tables.inboxes, inbox.tenant()).remove(inbox.inbox().value());
        new TenantTable<>(tables.withdrawnInboxes, inbox.tenant())
                .remove(inbox.inbox().value());
        new MemorySettingsLayers(tables, inbox.tenant()).removeAll(Scope.of(inbox.inbox()));
        new MemoryCheckedDocuments(tables, inbox.tenant()).removeAll(inbox.inbox());
    }

    @Override
    public void removeEmptyProjects() {
        tables.withdrawnProjects.rowsOf(Owned.FIRST).toList().forEach(row -> {
            var inboxes = new TenantTable<>(tables.inboxes, row.getKey().tenant());
            if (inboxes.where(inbox -> inbox.project().equals(row.getValue().value()))
                    .isEmpty()) {
                tables.outputTemplates.remove(row.getKey());
                new MemorySettingsLayers(tables, row.getKey().tenant())
                        .removeAll(Scope.of(row.getValue().value()));
                tables.projects.remove(row.getKey());
                tables.withdrawnProjects.remove(row.getKey());
            }
        });
    }
}
