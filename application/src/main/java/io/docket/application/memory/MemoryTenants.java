package io.docket.application.memory;

import io.docket.application.kernel.ConcurrentChange;
import io.docket.application.kernel.Page;
import io.docket.application.kernel.PageRequest;
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
    public Page<Tenant> page(PageRequest request) {
        List<Tenant> kept = tables.tenants.values(tenant -> !tenant.removing());
        return new Page<>(
                request,
                kept.stream().skip(request.offset()).limit(request.perPage()).toList(),
                kept.size());
    }

    @Override
    public List<Tenant> removing() {
        return tables.tenants.values(Tenant::removing);
    }

    @Override
    public Optional<Tenant> findFirst() {
        return tables.tenants.values(tenant -> !tenant.removing()).stream().findFirst();
    }

    @Override
    public void add(Tenant tenant) {
        tables.tenants.add(tenant.id().value(), tenant);
    }

    @Override
    public void save(Tenant tenant) {
        if (find(tenant.id()).isEmpty()) {
            throw new ConcurrentChange("the tenant is gone");
        }
        tables.tenants.put(tenant.id().value(), tenant);
    }

    @Override
    public void remove(TenantId id) {
        tables.tenants.remove(id.value());
    }

    /** Writes run one after the other anyway. */
    @Override
    public void lock() {}
}
