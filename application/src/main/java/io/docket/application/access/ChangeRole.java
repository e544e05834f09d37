package io.docket.application.access;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.Audited;
import io.docket.application.kernel.Change;
import io.docket.application.kernel.Expected;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Versioned;
import io.docket.application.kernel.WriteCommand;
import io.docket.application.kernel.WriteHandler;
import io.docket.domain.access.Permission;
import io.docket.domain.access.Role;
import io.docket.domain.kernel.RoleId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Renames a role, or grants and takes away the permissions that are named; others stay. What is added must be held by the
 * caller on the whole tenant. Everybody who holds the role is affected at once. The last administrator stays one (conflict).
 */
public record ChangeRole(RoleId id, Change<String> name, Map<Permission, Boolean> permissions, Expected expected)
        implements WriteCommand<Versioned<Role>>, Audited {
    public ChangeRole {
        permissions = Map.copyOf(permissions);
    }

    @Override
    public Requirement requires() {
        return anyOf(Permission.EDIT_USERS).onTenant();
    }

    @Override
    public Optional<String> subject() {
        return Optional.of(id.value());
    }

    static final class Handler implements WriteHandler<ChangeRole, Versioned<Role>> {
        @Override
        public Versioned<Role> handle(ChangeRole command, Access access, TenantStore store) {
            return new Administrators(store).keptBy(() -> change(command, access, store));
        }

        private static Versioned<Role> change(ChangeRole command, Access access, TenantStore store) {
            Roles roles = store.the(Roles.class);
            Versioned<Role> stored = roles.find(command.id()).orElseThrow(() -> Refusal.notFound("role"));
            Role before = command.expected().check(stored);
            Role after =
                    before.with(command.permissions()).renamed(command.name().over(before.name(), before.name()));
            if (after.equals(before)) {
                return stored;
            }
            var definition = new RoleDefinition(roles, access);
            definition.checkGranted(added(before, after));
            if (!after.name().equals(before.name())) {
                definition.checkFree(after.name());
            }
            roles.save(stored.map(role -> after));
            return roles.find(command.id()).orElseThrow();
        }

        private static Set<Permission> added(Role before, Role after) {
            return after.permissions().stream()
                    .filter(permission -> !before.permissions().contains(permission))
                    .collect(Collectors.toSet());
        }
    }
}
