package io.docket.persistence.tenant;

import io.docket.application.tenant.Tenants;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.tenant.Tenant;
import io.docket.persistence.kernel.OpenWork;
import java.util.List;
import java.util.Optional;

record JpaTenants(OpenWork work) implements Tenants {
    @Override
    public Optional<Tenant> find(TenantId id) {
        return Optional.ofNullable(work.reading().find(TenantRow.class, id.value()))
                .map(TenantRow::toDomain);
    }

    @Override
    public List<Tenant> all() {
        return work
                .reading()
                .createQuery("select r from TenantRow r order by r.id", TenantRow.class)
                .getResultList()
                .stream()
                .map(TenantRow::toDomain)
                .toList();
    }

    @Override
    public void add(Tenant tenant) {
        work.add(TenantRow.of(tenant));
    }

    @Override
    public void lockForStart() {
        work.writing()
                .createNativeQuery("select id from start_lock where id = 1 for update")
                .getSingleResult();
    }
}
