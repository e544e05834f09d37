package io.docket.application.access;

import io.docket.application.kernel.TenantPort;
import io.docket.application.kernel.Versioned;
import io.docket.domain.access.Role;
import io.docket.domain.kernel.RoleId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The tenant's roles. */
public interface Roles extends TenantPort {
    /** Those of the roles that exist. */
    List<Role> find(Collection<RoleId> ids);

    Optional<Versioned<Role>> find(RoleId id);

    /** Oldest first; there are never many. */
    List<Versioned<Role>> all();

    void add(Role role);

    /** Stores the changed value; ConcurrentChange unless the stored one still has this number. */
    void save(Versioned<Role> role);

    void remove(RoleId id);
}
