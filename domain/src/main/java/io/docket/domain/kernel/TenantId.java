package io.docket.domain.kernel;

/** Identifies a tenant. */
public record TenantId(String value) implements Id {
    public TenantId {
        Id.checked("tenant_id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
