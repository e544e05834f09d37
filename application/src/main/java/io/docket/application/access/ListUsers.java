package io.docket.application.access;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.PageRequest;
import io.docket.application.kernel.ReadCommand;
import io.docket.application.kernel.ReadHandler;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Versioned;
import io.docket.domain.access.Permission;
import io.docket.domain.access.User;
import io.docket.domain.kernel.UserId;
import java.util.List;
import java.util.Optional;

/** Answers the next batch (at most 500) of the tenant's users, oldest first, after the last one of the batch before. */
public record ListUsers(Optional<UserId> last) implements ReadCommand<List<Versioned<User>>> {
    /** How many users a batch has, unless it is the last. */
    public static final int BATCH = PageRequest.MOST;

    @Override
    public Requirement requires() {
        return anyOf(Permission.EDIT_USERS).onTenant();
    }

    static final class Handler implements ReadHandler<ListUsers, List<Versioned<User>>> {
        @Override
        public List<Versioned<User>> handle(ListUsers command, Access access, TenantStore store) {
            return store.the(Users.class).after(command.last(), BATCH);
        }
    }
}
