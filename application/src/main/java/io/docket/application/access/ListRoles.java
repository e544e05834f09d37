package io.docket.application.access;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.ReadCommand;
import io.docket.application.kernel.ReadHandler;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Versioned;
import io.docket.domain.access.Role;
import java.util.List;

/** Answers the roles that the caller may see: all to who may edit users, to others those they hold. */
public record ListRoles() implements ReadCommand<List<Versioned<Role>>> {
    @Override
    public Requirement requires() {
        return Requirement.signedIn();
    }

    static final class Handler implements ReadHandler<ListRoles, List<Versioned<Role>>> {
        @Override
        public List<Versioned<Role>> handle(ListRoles command, Access access, TenantStore store) {
            var visible = new VisibleRoles(access, store);
            return store.the(Roles.class).all().stream()
                    .filter(role -> visible.includes(role.value().id()))
                    .toList();
        }
    }
}
