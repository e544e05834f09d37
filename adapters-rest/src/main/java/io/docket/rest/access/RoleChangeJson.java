package io.docket.rest.access;

import io.docket.application.access.ChangeRole;
import io.docket.application.kernel.Change;
import io.docket.application.kernel.Expected;
import io.docket.domain.access.Permission;
import io.docket.domain.kernel.RoleId;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What changes of a role; permissions that are not named stay as they are. */
@Schema(name = "RoleModelPatch")
public record RoleChangeJson(Change<String> name, Change<Map<Permission, Boolean>> permissions) {
    ChangeRole command(RoleId id, Expected expected) {
        return new ChangeRole(id, name, permissions.over(Map.of(), Map.of()), expected);
    }
}
