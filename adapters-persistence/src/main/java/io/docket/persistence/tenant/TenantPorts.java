package io.docket.persistence.tenant;

import io.docket.application.tenant.ActivationAttempts;
import io.docket.application.tenant.Activations;
import io.docket.application.tenant.TenantData;
import io.docket.application.tenant.Tenants;
import io.docket.persistence.kernel.Ports;

/** The ports of this feature. */
public final class TenantPorts {
    private TenantPorts() {}

    public static void register(Ports ports) {
        ports.installation(Tenants.class, JpaTenants::new)
                .installation(TenantData.class, JpaTenantData::new)
                .installation(Activations.class, JpaActivations::new)
                .installation(ActivationAttempts.class, JpaActivationAttempts::new);
    }
}
