package io.docket.application.access;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.Pass;
import io.docket.application.kernel.TenantStore;
import io.docket.domain.access.Permission;
import io.docket.domain.access.RoleAssignment;
import io.docket.domain.kernel.RoleId;
import java.util.Set;
import java.util.stream.Collectors;

/** The roles that a caller may see: all for who may edit users, for others those they hold. */
final class VisibleRoles {
    private final boolean all;
    private final Set<RoleId> held;

    VisibleRoles(Access access, TenantStore store) {
        this.all = access.visible(Permission.EDIT_USERS).everything();
        this.held = access.user().flatMap(id -> store.the(Users.class).find(id)).stream()
                .flatMap(user -> user.value().roles().stream())
                .map(RoleAssignment::role)
                .filter(role -> isNamed(role, access))
                .collect(Collectors.toSet());
    }

    /** What a token or a key does not name, it does not hold. */
    private static boolean isNamed(RoleId role, Access access) {
        return access.caller()
                .pass()
                .flatMap(Pass::roles)
                .map(named -> named.stream().map(RoleAssignment::role).anyMatch(role::equals))
                .orElse(true);
    }

    boolean includes(RoleId role) {
        return all || held.contains(role);
    }
}
