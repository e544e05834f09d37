package io.docket.application.access;

import io.docket.application.kernel.TenantPort;
import io.docket.application.kernel.Versioned;
import io.docket.domain.access.User;
import io.docket.domain.kernel.UserId;
import java.util.Optional;

/** The tenant's users. */
public interface Users extends TenantPort {
    Optional<Versioned<User>> find(UserId id);

    /** ConcurrentChange when the user name is taken anywhere in the installation. */
    void add(User user);

    /** Stores the changed value; ConcurrentChange unless the stored one still has this number. */
    void save(Versioned<User> user);
}
