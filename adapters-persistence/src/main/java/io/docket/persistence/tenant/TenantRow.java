package io.docket.persistence.tenant;

import io.docket.domain.kernel.TenantId;
import io.docket.domain.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "tenants")
class TenantRow {
    @Id
    private String id;

    private String name;

    /** Other features' queries look at this alone. */
    private boolean active;

    private boolean removing;

    @Column(name = "created_at")
    private Instant createdAt;

    protected TenantRow() {}

    static TenantRow of(Tenant tenant) {
        var row = new TenantRow();
        row.id = tenant.id().value();
        row.createdAt = tenant.createdAt();
        row.change(tenant);
        return row;
    }

    void change(Tenant tenant) {
        name = tenant.name();
        active = tenant.active();
        removing = tenant.removing();
    }

    Tenant toDomain() {
        return new Tenant(new TenantId(id), name, state(), createdAt);
    }

    private Tenant.State state() {
        if (removing) {
            return Tenant.State.REMOVING;
        }
        return active ? Tenant.State.ACTIVE : Tenant.State.REGISTERED;
    }
}
