package io.docket.application.access;

import io.docket.application.kernel.TargetSource;
import io.docket.application.kernel.TenantStore;
import io.docket.domain.access.Permission;
import io.docket.domain.access.Rights;
import io.docket.domain.access.Role;
import io.docket.domain.access.RoleAssignment;
import io.docket.domain.kernel.RoleId;
import io.docket.domain.kernel.Target;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rights that role assignments give, by what the roles permit now. */
final class AssignedRights {
    private final TargetSource targets;

    AssignedRights(TargetSource targets) {
        this.targets = targets;
    }

    Rights of(List<RoleAssignment> assignments, TenantStore store) {
        return rights(assignments, store, Optional::of);
    }

    /** The same with each document where it lies, so that rights can be compared; documents that are gone are left out. */
    Rights located(List<RoleAssignment> assignments, TenantStore store) {
        return rights(
                assignments,
                store,
                target ->
                        target.document().map(id -> targets.document(id, store)).orElse(Optional.of(target)));
    }

    private static Rights rights(
            List<RoleAssignment> assignments, TenantStore store, Function<Target, Optional<Target>> place) {
        Map<RoleId, Set<Permission>> permissions =
                store
                        .the(Roles.class)
                        .find(assignments.stream().map(RoleAssignment::role).toList())
                        .stream()
                        .collect(Collectors.toMap(Role::id, Role::permissions));
        return new Rights(assignments.stream()
                .flatMap(assignment -> place.apply(assignment.target()).stream()
                        .map(target -> new Rights.Grant(permissions.getOrDefault(assignment.role(), Set.of()), target)))
                .toList());
    }
}
