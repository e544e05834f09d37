package io.docket.application.memory;

import io.docket.application.document.IdempotencyKeys;
import io.docket.application.kernel.Versioned;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

record MemoryIdempotencyKeys(MemoryTables tables, TenantId tenant) implements IdempotencyKeys {
    private TenantTable<Entry> rows() {
        return new TenantTable<>(tables.idempotency, tenant);
    }

    private static String key(InboxId inbox, String key) {
        return inbox.value() + "/" + key;
    }

    @Override
    public Optional<Entry> find(InboxId inbox, String key) {
        return rows().find(key(inbox, key)).map(Versioned::value);
    }

    @Override
    public void add(Entry entry) {
        rows().add(key(entry.inbox(), entry.key()), entry);
    }

    @Override
    public void replace(Entry entry) {
        rows().put(key(entry.inbox(), entry.key()), entry);
    }

    @Override
    public void remove(InboxId inbox, String key) {
        rows().remove(key(inbox, key));
    }

    @Override
    public int removeSome(InboxId inbox, int most) {
        List<Versioned<Entry>> unwanted = rows().where(entry -> entry.inbox().equals(inbox)).stream()
                .limit(most)
                .toList();
        unwanted.forEach(entry -> remove(inbox, entry.value().key()));
        return unwanted.size();
    }

    @Override
    public void removeOlderThan(Instant instant) {
        List<Versioned<Entry>> old = rows().where(entry -> entry.since().isBefore(instant));
        old.forEach(entry -> remove(entry.value().inbox(), entry.value().key()));
    }
}
