package io.docket.application.tenant;

import io.docket.application.kernel.InstallationPort;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.tenant.Activation;
import java.util.Optional;

/** The codes that wait to activate tenants; a tenant has one at most, and so has an address. */
public interface Activations extends InstallationPort {
    /** By the address exactly as it was registered; one that does not hold any more is found too. */
    Optional<Activation> named(String email);

    Optional<Activation> find(TenantId tenant);

    /** Puts a tenant's code in the place of the one before. */
    void replace(Activation activation);

    void remove(TenantId tenant);
}
