package io.docket.application.access;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.ReadCommand;
import io.docket.application.kernel.ReadHandler;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Versioned;
import io.docket.domain.access.Role;
import io.docket.domain.kernel.RoleId;

/** Answers one role to who may edit users or holds it; to others there is none. */
public record ReadRole(RoleId id) implements ReadCommand<Versioned<Role>> {
    @Override
    public Requirement requires() {
        return Requirement.signedIn();
    }

    static final class Handler implements ReadHandler<ReadRole, Versioned<Role>> {
        @Override
        public Versioned<Role> handle(ReadRole command, Access access, TenantStore store) {
            return store.the(Roles.class)
                    .find(command.id())
                    .filter(role -> new VisibleRoles(access, store).includes(command.id()))
                    .orElseThrow(() -> Refusal.notFound("role"));
        }
    }
}
