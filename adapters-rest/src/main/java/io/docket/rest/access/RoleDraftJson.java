package io.docket.rest.access;

import io.docket.application.access.CreateRole;
import io.docket.domain.access.Permission;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A role to make; permissions that are not named are not granted. */
@Schema(name = "RoleModelPost")
public record RoleDraftJson(String name, Map<Permission, Boolean> permissions) {
    CreateRole command() {
        return new CreateRole(
                name,
                permissions.entrySet().stream()
                        .filter(Map.Entry::getValue)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }
}
