package io.docket.rest.access;

import io.docket.domain.access.Permission;
import io.docket.domain.access.Role;
import io.docket.domain.kernel.RoleId;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A role, with each permission there is and whether it grants it. */
@Schema(name = "RoleModelGet")
public record RoleJson(RoleId id, String name, Map<Permission, Boolean> permissions) {
    static RoleJson of(Role role) {
        var permissions = new EnumMap<Permission, Boolean>(Permission.class);
        for (Permission permission : Permission.values()) {
            permissions.put(permission, role.permissions().contains(permission));
        }
        return new RoleJson(role.id(), role.name(), permissions);
    }
}
