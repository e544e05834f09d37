package io.docket.application.access;

import io.docket.application.kernel.RightsSource;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Versioned;
import io.docket.domain.access.Permission;
import io.docket.domain.access.Rights;
import io.docket.domain.access.Role;
import io.docket.domain.access.RoleAssignment;
import io.docket.domain.access.User;
import io.docket.domain.kernel.RoleId;
import io.docket.domain.kernel.UserId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a user holds by the roles that are assigned now. */
public final class StoredRights implements RightsSource {
    @Override
    public Optional<Rights> of(UserId user, TenantStore store) {
        return store.the(Users.class)
                .find(user)
                .map(Versioned::value)
                .filter(User::active)
                .map(active -> rights(active.roles(), store));
    }

    private static Rights rights(List<RoleAssignment> assignments, TenantStore store) {
        Map<RoleId, Set<Permission>> permissions =
                store
                        .the(Roles.class)
                        .find(assignments.stream().map(RoleAssignment::role).toList())
                        .stream()
                        .collect(Collectors.toMap(Role::id, Role::permissions));
        return new Rights(assignments.stream()
                .map(assignment ->
                        new Rights.Grant(permissions.getOrDefault(assignment.role(), Set.of()), assignment.target()))
                .toList());
    }
}
