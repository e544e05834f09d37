package io.docket.application.tenant;

import io.docket.application.kernel.InstallationPort;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.tenant.Tenant;
import java.util.List;
import java.util.Optional;

/** All tenants of the installation. */
public interface Tenants extends InstallationPort {
    Optional<Tenant> find(TenantId id);

    /** Oldest first. */
    List<Tenant> all();

    void add(Tenant tenant);

    /** Makes every other transaction that calls this wait until this one has ended, on every node. */
    void lockForStart();
}
