package io.docket.application.memory;

import io.docket.application.kernel.Versioned;
import io.docket.application.tenant.Activations;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.tenant.Activation;
import java.util.Optional;

record MemoryActivations(MemoryTables tables) implements Activations {
    private static final String ONLY = "";

    private TenantTable<Activation> rows(TenantId tenant) {
        return new TenantTable<>(tables.activations, tenant);
    }

    @Override
    public Optional<Activation> named(String email) {
        return tables.activations.values(kept -> kept.email().value().equals(email)).stream()
                .findFirst();
    }

    @Override
    public Optional<Activation> find(TenantId tenant) {
        return rows(tenant).find(ONLY).map(Versioned::value);
    }

    @Override
    public void replace(Activation activation) {
        rows(activation.tenant()).put(ONLY, activation);
    }

    @Override
    public void remove(TenantId tenant) {
        rows(tenant).remove(ONLY);
    }
}
