package io.docket.application.access;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.Audited;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.WriteCommand;
import io.docket.application.kernel.WriteHandler;
import io.docket.domain.access.Permission;
import io.docket.domain.kernel.RoleId;
import java.util.Optional;

/**
 * Removes a role. Who held it no longer does; assignments that still name it, on users, keys and tokens, give nothing. The
 * last administrator stays one (conflict).
 */
public record RemoveRole(RoleId id) implements WriteCommand<RoleId>, Audited {
    @Override
    public Requirement requires() {
        return anyOf(Permission.EDIT_USERS).onTenant();
    }

    @Override
    public Optional<String> subject() {
        return Optional.of(id.value());
    }

    static final class Handler implements WriteHandler<RemoveRole, RoleId> {
        @Override
        public RoleId handle(RemoveRole command, Access access, TenantStore store) {
            return new Administrators(store).keptBy(() -> {
                Roles roles = store.the(Roles.class);
                roles.find(command.id()).orElseThrow(() -> Refusal.notFound("role"));
                roles.remove(command.id());
                return command.id();
            });
        }
    }
}
