package io.docket.application.kernel;

import io.docket.domain.kernel.TenantId;

/** Everything that is stored; lives only inside the transaction that it was given in. */
public interface Store {
    /** The only way to what belongs to a tenant. */
    TenantStore in(TenantId tenant);

    /** The few look-ups across tenants: a user by name, a job to lease, events to dispatch. */
    <P extends InstallationPort> P installation(Class<P> port);
}
