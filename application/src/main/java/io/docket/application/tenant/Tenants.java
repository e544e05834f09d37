package io.docket.application.tenant;

import io.docket.application.kernel.InstallationPort;
import io.docket.application.kernel.Page;
import io.docket.application.kernel.PageRequest;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.tenant.Tenant;
import java.util.List;
import java.util.Optional;

/** All tenants of the installation. */
public interface Tenants extends InstallationPort {
    Optional<Tenant> find(TenantId id);

    /** Oldest first. */
    List<Tenant> all();

    /** Oldest first, without those that are being removed. */
    Page<Tenant> page(PageRequest request);

    /** Those that are being removed, oldest first. */
    List<Tenant> removing();

    /** The oldest that is not being removed: the one whose administrators run the installation. */
    Optional<Tenant> findFirst();

    void add(Tenant tenant);

    /** Stores what a tenant has become; ConcurrentChange when it is gone. */
    void save(Tenant tenant);

    /** Forgets a tenant that nothing is stored for any more. */
    void remove(TenantId id);

    /**
     * Makes every other transaction that calls this wait until this one has ended, on every node; for what is decided by
     * which tenants there are.
     */
    void lock();
}
