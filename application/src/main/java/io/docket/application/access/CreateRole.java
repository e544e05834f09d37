package io.docket.application.access;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.Audited;
import io.docket.application.kernel.Ids;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Versioned;
import io.docket.application.kernel.WriteCommand;
import io.docket.application.kernel.WriteHandler;
import io.docket.domain.access.Permission;
import io.docket.domain.access.Role;
import io.docket.domain.kernel.RoleId;
import java.util.Set;

/** Makes a role of permissions that the caller holds on the whole tenant. Names of roles are unique in the tenant. */
public record CreateRole(String name, Set<Permission> permissions) implements WriteCommand<Versioned<Role>>, Audited {
    /** Roles are listed whole, so there are never more. */
    private static final int MOST = 1_000;

    public CreateRole {
        permissions = Set.copyOf(permissions);
    }

    @Override
    public Requirement requires() {
        return anyOf(Permission.EDIT_USERS).onTenant();
    }

    static final class Handler implements WriteHandler<CreateRole, Versioned<Role>> {
        private final Ids ids;

        Handler(Ids ids) {
            this.ids = ids;
        }

        @Override
        public Versioned<Role> handle(CreateRole command, Access access, TenantStore store) {
            var role = new Role(new RoleId(ids.next()), command.name(), command.permissions());
            access.about(role.id().value());
            var definition = new RoleDefinition(store.the(Roles.class), access);
            definition.checkGranted(role.permissions());
            definition.checkFree(role.name());
            Roles roles = store.the(Roles.class);
            if (roles.all().size() >= MOST) {
                throw Refusal.of(Refusal.Kind.CONFLICT, "too_many_roles", "There are " + MOST + " roles already.");
            }
            roles.add(role);
            return roles.find(role.id()).orElseThrow();
        }
    }
}
