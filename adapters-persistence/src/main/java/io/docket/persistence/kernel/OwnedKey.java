package io.docket.persistence.kernel;

import io.docket.domain.kernel.Id;
import io.docket.domain.kernel.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/** The key of a row that belongs to a tenant. */
@Embeddable
public class OwnedKey implements Serializable {
    private static final long serialVersionUID = 1L;

    @Column(name = "tenant_id")
    private String tenant;

    @Column(name = "id")
    private String id;

    /** For JPA. */
    protected OwnedKey() {}

    public OwnedKey(TenantId tenant, Id id) {
        this.tenant = tenant.value();
        this.id = id.value();
    }

    public TenantId tenant() {
        return new TenantId(tenant);
    }

    public String id() {
        return id;
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof OwnedKey that && Objects.equals(tenant, that.tenant) && Objects.equals(id, that.id);
    }

    @Override
    public final int hashCode() {
        return Objects.hash(tenant, id);
    }
}
