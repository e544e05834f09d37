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
    private boolean active;

    @Column(name = "created_at")
    private Instant createdAt;

    protected TenantRow() {}

    static TenantRow of(Tenant tenant) {
        var row = new TenantRow();
        row.id = tenant.id().value();
        row.name = tenant.name();
        row.active = tenant.active();
        row.createdAt = tenant.createdAt();
        return row;
    }

    Tenant toDomain() {
        return new Tenant(new TenantId(id), name, active, createdAt);
    }
}
