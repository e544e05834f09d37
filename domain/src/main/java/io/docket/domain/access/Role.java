package io.docket.domain.access;

import io.docket.domain.kernel.InvalidValue;
import io.docket.domain.kernel.RoleId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A named set of permissions that users are assigned. */
public record Role(RoleId id, String name, Set<Permission> permissions) {
    public Role {
        InvalidValue.unlessText("name", name, 200);
        permissions = Set.copyOf(permissions);
    }

    public Role renamed(String changed) {
        return new Role(id, changed, permissions);
    }

    /** Grants or takes away what is named, and leaves all else. */
    public Role with(Map<Permission, Boolean> changes) {
        var changed = new HashSet<>(permissions);
        changes.forEach((permission, granted) -> {
            if (granted) {
                changed.add(permission);
            } else {
                changed.remove(permission);
            }
        });
        return new Role(id, name, changed);
    }

    /** The role that first start makes: every permission there is. */
    public static Role administrator(RoleId id) {
        return new Role(id, "admin", EnumSet.allOf(Permission.class));
    }
}
