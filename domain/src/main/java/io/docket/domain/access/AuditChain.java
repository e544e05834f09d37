package io.docket.domain.access;

import io.docket.domain.kernel.TenantId;
import java.util.Optional;

/** One audit trail: each tenant has one, and the installation has one for what belongs to no tenant, or to none any more. */
public record AuditChain(Optional<TenantId> tenant) {
    public static final AuditChain INSTALLATION = new AuditChain(Optional.empty());

    /** An id that is never made: ids begin with the time. */
    private static final TenantId NO_TENANT = new TenantId("0".repeat(24));

    public static AuditChain of(TenantId tenant) {
        return tenant.equals(NO_TENANT) ? INSTALLATION : new AuditChain(Optional.of(tenant));
    }

    /** What it is stored and sealed under: the tenant's id, or one that no tenant has. */
    public TenantId key() {
        return tenant.orElse(NO_TENANT);
    }
}
