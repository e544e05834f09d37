package io.docket.application.access;

import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Versioned;
import io.docket.domain.access.Permission;
import io.docket.domain.access.Role;
import io.docket.domain.access.RoleAssignment;
import io.docket.domain.access.User;
import io.docket.domain.kernel.RoleId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Sees to it that a tenant keeps an active user who may edit users on all of it. */
final class Administrators {
    private static final int BATCH = 500;

    private final TenantStore store;

    Administrators(TenantStore store) {
        this.store = store;
    }

    /** Makes a change, one at a time in the tenant, and refuses it (conflict) when it leaves no administrator. */
    <T> T keptBy(Supplier<T> change) {
        store.the(Users.class).lock();
        T changed = change.get();
        if (!anyLeft()) {
            throw Refusal.of(
                    Refusal.Kind.CONFLICT,
                    "last_administrator",
                    "This is the last active user who may edit users; make another one first.");
        }
        return changed;
    }

    private boolean anyLeft() {
        Set<RoleId> editing = store.the(Roles.class).all().stream()
                .map(Versioned::value)
                .filter(role -> role.permissions().contains(Permission.EDIT_USERS))
                .map(Role::id)
                .collect(Collectors.toSet());
        Users users = store.the(Users.class);
        List<Versioned<User>> batch = users.after(Optional.empty(), BATCH);
        while (!batch.isEmpty()) {
            if (batch.stream().anyMatch(user -> administers(user.value(), editing))) {
                return true;
            }
            batch = users.after(Optional.of(batch.get(batch.size() - 1).value().id()), BATCH);
        }
        return false;
    }

    private static boolean administers(User user, Set<RoleId> editing) {
        return user.active()
                && user.roles().stream()
                        .filter(assignment -> assignment.target().isTenant())
                        .map(RoleAssignment::role)
                        .anyMatch(editing::contains);
    }
}
