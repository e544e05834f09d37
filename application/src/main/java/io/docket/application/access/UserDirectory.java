package io.docket.application.access;

import io.docket.application.kernel.InstallationPort;
import io.docket.domain.access.User;
import io.docket.domain.kernel.TenantId;
import java.util.Optional;

/**
 * Finds who wants to come in, in whichever tenant that is served: nobody comes in to one that is not active yet or is being
 * removed.
 */
public interface UserDirectory extends InstallationPort {
    Optional<Entry> named(String username);

    /** A user and the tenant it belongs to. */
    record Entry(TenantId tenant, User user) {}
}
