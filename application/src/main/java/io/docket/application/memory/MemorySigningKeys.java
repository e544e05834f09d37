package io.docket.application.memory;

import io.docket.application.access.SigningKeys;
import io.docket.domain.access.SigningKey;
import java.util.Comparator;
import java.util.List;

record MemorySigningKeys(MemoryTables tables) implements SigningKeys {
    @Override
    public List<SigningKey> all() {
        return tables.signingKeys.values(key -> true).stream()
                .sorted(Comparator.comparing(SigningKey::madeAt).reversed())
                .toList();
    }

    @Override
    public void add(SigningKey key) {
        tables.signingKeys.add(key.id(), key);
    }

    @Override
    public void remove(String id) {
        tables.signingKeys.remove(id);
    }
}
