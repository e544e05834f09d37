package io.docket.domain.access;

import io.docket.domain.kernel.InvalidValue;
import io.docket.domain.kernel.RoleId;
import java.util.EnumSet;
import java.util.Set;

/** A named set of permissions that users are assigned. */
public record Role(RoleId id, String name, Set<Permission> permissions) {
    public Role {
        InvalidValue.unlessText("name", name, 200);
        permissions = Set.copyOf(permissions);
    }

    /** The role that first start makes: every permission there is. */
    public static Role administrator(RoleId id) {
        return new Role(id, "admin", EnumSet.allOf(Permission.class));
    }
}
