package io.docket.application.access;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.ReadCommand;
import io.docket.application.kernel.ReadHandler;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Versioned;
import io.docket.domain.access.User;

/** Answers the user who asks; a program that embeds Docket and acts for a tenant is no user. */
public record ReadOwnUser() implements ReadCommand<Versioned<User>> {
    @Override
    public Requirement requires() {
        return Requirement.signedIn();
    }

    static final class Handler implements ReadHandler<ReadOwnUser, Versioned<User>> {
        @Override
        public Versioned<User> handle(ReadOwnUser command, Access access, TenantStore store) {
            return access.user()
                    .flatMap(id -> store.the(Users.class).find(id))
                    .orElseThrow(() -> Refusal.notFound("user"));
        }
    }
}
