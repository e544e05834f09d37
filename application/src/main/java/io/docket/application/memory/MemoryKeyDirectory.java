package io.docket.application.memory;

import io.docket.application.access.KeyDirectory;
import java.util.Optional;

record MemoryKeyDirectory(MemoryTables tables) implements KeyDirectory {
    @Override
    public Optional<Entry> find(String prefix) {
        return tables.apiKeys
                .rowsOf(Owned.FIRST)
                .filter(row -> row.getKey().key().equals(prefix))
                .findFirst()
                .map(row -> row.getKey().tenant())
                .flatMap(tenant ->
                        new MemoryApiKeys(tables, tenant).find(prefix).map(key -> new Entry(tenant, key.value())));
    }
}
