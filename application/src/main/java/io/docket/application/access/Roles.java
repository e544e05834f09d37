package io.docket.application.access;

import io.docket.application.kernel.TenantPort;
import io.docket.domain.access.Role;
import io.docket.domain.kernel.RoleId;
import java.util.Collection;
import java.util.List;

/** The tenant's roles. */
public interface Roles extends TenantPort {
    /** Those of the roles that exist. */
    List<Role> find(Collection<RoleId> ids);

    void add(Role role);
}
