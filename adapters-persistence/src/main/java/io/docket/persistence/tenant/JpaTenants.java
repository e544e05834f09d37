package io.docket.persistence.tenant;

import io.docket.application.kernel.ConcurrentChange;
import io.docket.application.kernel.Page;
import io.docket.application.kernel.PageRequest;
import io.docket.application.tenant.Tenants;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.tenant.Tenant;
import io.docket.persistence.kernel.OpenWork;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

record JpaTenants(OpenWork work) implements Tenants {
    private static final String KEPT = "from TenantRow r where r.removing = false";

    @Override
    public Optional<Tenant> find(TenantId id) {
        return row(id).map(TenantRow::toDomain);
    }

    private Optional<TenantRow> row(TenantId id) {
        return Optional.ofNullable(work.reading().find(TenantRow.class, id.value()));
    }

    @Override
    public List<Tenant> all() {
        return tenants(work.reading().createQuery("select r from TenantRow r order by r.id", TenantRow.class));
    }

    @Override
    public Page<Tenant> page(PageRequest request) {
        long total = count();
        if (request.offset() >= total) {
            return new Page<>(request, List.of(), total);
        }
        List<Tenant> results =
                tenants(kept().setFirstResult(Math.toIntExact(request.offset())).setMaxResults(request.perPage()));
        return new Page<>(request, results, total);
    }

    private long count() {
        return work.reading().createQuery("select count(r) " + KEPT, Long.class).getSingleResult();
    }

    @Override
    public List<Tenant> removing() {
        return tenants(work.reading()
                .createQuery("select r from TenantRow r where r.removing = true order by r.id", TenantRow.class));
    }

    @Override
    public Optional<Tenant> findFirst() {
        return tenants(kept().setMaxResults(1)).stream().findFirst();
    }

    private TypedQuery<TenantRow> kept() {
        return work.reading().createQuery("select r " + KEPT + " order by r.id", TenantRow.class);
    }

    private static List<Tenant> tenants(TypedQuery<TenantRow> query) {
        return query.getResultList().stream().map(TenantRow::toDomain).toList();
    }

    @Override
    public void add(Tenant tenant) {
        work.add(TenantRow.of(tenant));
    }

    @Override
    public void save(Tenant tenant) {
        row(tenant.id())
                .orElseThrow(() -> new ConcurrentChange("the tenant is gone"))
                .change(tenant);
        work.writing().flush();
    }

    @Override
    public void remove(TenantId id) {
        work.change(work.writing()
                .createQuery("delete from TenantRow r where r.id = :id")
                .setParameter("id", id.value()));
    }

    /** What was read before the lock may be older than it, so it is read again. */
    @Override
    public void lock() {
        work.writing()
                .createNativeQuery("select id from start_lock where id = 1 for update")
                .getSingleResult();
        work.writing().clear();
    }
}
