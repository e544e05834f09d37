package io.docket.rest.tenant;

import io.docket.domain.kernel.TenantId;
import io.docket.domain.tenant.Tenant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A tenant as the installation's administrators see it. */
@Schema(name = "InstallationTenant")
public record TenantJson(TenantId id, String name, boolean active) {
    static TenantJson of(Tenant tenant) {
        return new TenantJson(tenant.id(), tenant.name(), tenant.active());
    }
}
