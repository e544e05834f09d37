package io.docket.application.access;

import io.docket.application.kernel.InstallationPort;
import io.docket.domain.access.ApiKey;
import io.docket.domain.kernel.TenantId;
import java.util.Optional;

/** Finds the key that somebody comes with, in whichever tenant. */
public interface KeyDirectory extends InstallationPort {
    Optional<Entry> find(String prefix);

    /** A key and the tenant it belongs to. */
    record Entry(TenantId tenant, ApiKey key) {}
}
