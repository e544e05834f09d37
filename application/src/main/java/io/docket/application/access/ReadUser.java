package io.docket.application.access;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.ReadCommand;
import io.docket.application.kernel.ReadHandler;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Versioned;
import io.docket.domain.access.Permission;
import io.docket.domain.access.User;
import io.docket.domain.kernel.UserId;

/** Answers one user of the tenant. */
public record ReadUser(UserId id) implements ReadCommand<Versioned<User>> {
    @Override
    public Requirement requires() {
        return anyOf(Permission.EDIT_USERS).onTenant();
    }

    static final class Handler implements ReadHandler<ReadUser, Versioned<User>> {
        @Override
        public Versioned<User> handle(ReadUser command, Access access, TenantStore store) {
            return store.the(Users.class).find(command.id()).orElseThrow(() -> Refusal.notFound("user"));
        }
    }
}
