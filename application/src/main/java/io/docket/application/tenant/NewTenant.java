package io.docket.application.tenant;

import io.docket.application.access.Roles;
import io.docket.application.access.Users;
import io.docket.application.kernel.Ids;
import io.docket.application.kernel.Store;
import io.docket.application.kernel.TenantStore;
import io.docket.domain.access.Role;
import io.docket.domain.access.RoleAssignment;
import io.docket.domain.access.User;
import io.docket.domain.kernel.RoleId;
import io.docket.domain.kernel.Target;
import io.docket.domain.tenant.Tenant;
import java.util.List;
import java.util.function.Function;

/** Makes a tenant that can be used at once: a role that holds every permission, a first user with it, and what furnishes it. */
public final class NewTenant {
    private final Ids ids;
    private final Furnishing furnishing;

    public NewTenant(Ids ids, Furnishing furnishing) {
        this.ids = ids;
        this.furnishing = furnishing;
    }

    /** ConcurrentChange when the first user's name is taken anywhere in the installation. */
    public TenantStore make(Store store, Tenant tenant, Function<List<RoleAssignment>, User> firstUser) {
        store.installation(Tenants.class).add(tenant);
        TenantStore own = store.in(tenant.id());
        Role role = Role.administrator(new RoleId(ids.next()));
        own.the(Roles.class).add(role);
        own.the(Users.class).add(firstUser.apply(List.of(new RoleAssignment(role.id(), Target.tenant()))));
        furnishing.furnish(own);
        return own;
    }
}
