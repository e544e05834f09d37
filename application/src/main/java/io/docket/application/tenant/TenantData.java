package io.docket.application.tenant;

import io.docket.application.kernel.InstallationPort;
import io.docket.domain.kernel.TenantId;

/** Everything that is stored for a tenant, whatever feature it belongs to; its files and its own entry are not part of it. */
public interface TenantData extends InstallationPort {
    /**
     * Removes about {@code most} of the tenant's rows, so that no transaction grows with the tenant, and answers how many;
     * 0 when none is left. ConcurrentChange when something that was running still writes: try again.
     */
    int removeSome(TenantId tenant, int most);
}
