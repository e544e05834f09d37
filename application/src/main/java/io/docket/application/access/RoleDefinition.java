package io.docket.application.access;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.Refusal;
import io.docket.domain.access.Permission;
import io.docket.domain.access.Rights;
import io.docket.domain.kernel.Target;
import java.util.List;
import java.util.Set;

/** What holds for a role's name and permissions whenever they are set. */
record RoleDefinition(Roles roles, Access access) {
    /** Refuses permissions that the caller does not hold on the whole tenant, since others may hold the role there. */
    void checkGranted(Set<Permission> permissions) {
        var wanted = new Rights(List.of(new Rights.Grant(permissions, Target.tenant())));
        if (!access.holds(wanted)) {
            throw Refusal.forbidden("Nobody can give more than they hold themselves.");
        }
    }

    void checkFree(String name) {
        if (roles.all().stream().anyMatch(role -> role.value().name().equals(name))) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "role_name_taken", "There is a role with this name.");
        }
    }
}
