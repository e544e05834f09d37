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
import io.docket.domain.kernel.UserId;
import java.util.Optional;

/** Removes a user with its API keys; documents that it sent stay. The last administrator stays too (conflict). */
public record RemoveUser(UserId id) implements WriteCommand<UserId>, Audited {
    @Override
    public Requirement requires() {
        return anyOf(Permission.EDIT_USERS).onTenantOrSelf(id.value());
    }

    @Override
    public Optional<String> subject() {
        return Optional.of(id.value());
    }

    static final class Handler implements WriteHandler<RemoveUser, UserId> {
        @Override
        public UserId handle(RemoveUser command, Access access, TenantStore store) {
            return new Administrators(store).keptBy(() -> remove(command.id(), store));
        }

        private static UserId remove(UserId id, TenantStore store) {
            Users users = store.the(Users.class);
            users.find(id).orElseThrow(() -> Refusal.notFound("user"));
            store.the(ApiKeys.class).removeOf(id);
            users.remove(id);
            return id;
        }
    }
}
