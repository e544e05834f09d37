package io.docket.application.memory;

import io.docket.application.access.ApiKeys;
import io.docket.application.kernel.Versioned;
import io.docket.domain.access.ApiKey;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.kernel.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

record MemoryApiKeys(MemoryTables tables, TenantId tenant) implements ApiKeys {
    private TenantTable<ApiKey> rows() {
        return new TenantTable<>(tables.apiKeys, tenant);
    }

    @Override
    public Optional<Versioned<ApiKey>> find(String prefix) {
        return rows().find(prefix).map(key -> key.map(this::withUse));
    }

    @Override
    public List<Versioned<ApiKey>> after(Optional<InboxId> inbox, Optional<String> last, int most) {
        return rows().all()
                .filter(key -> inbox.isEmpty() || key.value().inbox().equals(inbox))
                .filter(key -> last.filter(prefix -> key.value().prefix().compareTo(prefix) <= 0)
                        .isEmpty())
                .limit(most)
                .map(key -> key.map(this::withUse))
                .toList();
    }

    @Override
    public void add(ApiKey key) {
        rows().add(key.prefix(), key);
    }

    @Override
    public void save(Versioned<ApiKey> key) {
        rows().save(key.value().prefix(), key);
    }

    @Override
    public void used(String prefix, Instant at) {
        uses().put(prefix, at);
    }

    @Override
    public void remove(String prefix) {
        rows().remove(prefix);
        uses().remove(prefix);
    }

    @Override
    public void removeOf(UserId user) {
        rows().where(key -> key.user().equals(user))
                .forEach(key -> remove(key.value().prefix()));
    }

    private TenantTable<Instant> uses() {
        return new TenantTable<>(tables.keyUses, tenant);
    }

    private ApiKey withUse(ApiKey key) {
        return uses().find(key.prefix()).map(use -> key.usedAt(use.value())).orElse(key);
    }
}
