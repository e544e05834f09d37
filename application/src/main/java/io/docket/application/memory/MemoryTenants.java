package io.docket.application.memory;

import io.docket.application.kernel.Versioned;
import io.docket.application.tenant.Tenants;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.tenant.Tenant;
import java.util.List;
import java.util.Optional;

record MemoryTenants(MemoryTables tables) implements Tenants {
    @Override
    public Optional<Tenant> find(TenantId id) {
        return tables.tenants.find(id.value()).map(Versioned::value);
    }

    @Override
    public List<Tenant> all() {
        return tables.tenants.values(tenant -> true);
    }

    @Override
    public void add(Tenant tenant) {
        tables.tenants.add(tenant.id().value(), tenant);
    }

    /** Writes run one after the other anyway. */
    @Override
    public void lockForStart() {}
}
