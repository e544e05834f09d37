package io.docket.application.access;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.Audited;
import io.docket.application.kernel.Ids;
import io.docket.application.kernel.LongCommand;
import io.docket.application.kernel.LongHandler;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Transactions;
import io.docket.application.kernel.Versioned;
import io.docket.domain.access.PasswordHash;
import io.docket.domain.access.Permission;
import io.docket.domain.access.User;
import io.docket.domain.kernel.InvalidValue;
import io.docket.domain.kernel.UserId;
import java.util.List;
import java.util.Optional;

/**
 * Makes a user with roles that the caller itself holds. Without a password the user gets one by mail, on the reset that it
 * asks for. A user name that somebody in any tenant has is a conflict, and the answer does not say where it is taken.
 */
public record CreateUser(String username, Optional<String> password, boolean active, List<WantedAssignment> roles)
        implements LongCommand<Versioned<User>>, Audited {
    public CreateUser {
        roles = List.copyOf(roles);
    }

    @Override
    public Requirement requires() {
        return anyOf(Permission.EDIT_USERS).onTenant();
    }

    @Override
    public String toString() {
        return "CreateUser[hidden]";
    }

    static final class Handler implements LongHandler<CreateUser, Versioned<User>> {
        private final Granting granting;
        private final PasswordHashing hashing;
        private final Ids ids;

        Handler(Granting granting, PasswordHashing hashing, Ids ids) {
            this.granting = granting;
            this.hashing = hashing;
            this.ids = ids;
        }

        @Override
        public Versioned<User> handle(CreateUser command, Access access, Transactions transactions) {
            try {
                var plain = User.named(new UserId(ids.next()), command.username(), command.active(), List.of());
                access.about(plain.id().value());
                transactions.read(store -> user(plain, command, access, store.in(access.tenant())));
                command.password()
                        .ifPresent(text -> ChosenPassword.check(
                                "/password", plain.username(), text.toCharArray(), Refusal.Kind.MALFORMED));
                Optional<PasswordHash> hash = command.password().map(text -> hashing.hash(text.toCharArray()));
                User complete = hash.map(plain::rehashed).orElse(plain);
                return transactions.write(store -> add(complete, command, access, store.in(access.tenant())));
            } catch (InvalidValue wrong) {
                throw Refusal.invalid(Refusal.Kind.MALFORMED, wrong);
            }
        }

        private Versioned<User> add(User user, CreateUser command, Access access, TenantStore store) {
            Users users = store.the(Users.class);
            users.add(user(user, command, access, store));
            return users.find(user.id()).orElseThrow();
        }

        /** The user with its roles; everything that can be refused is, before the slow hash and once more with the write. */
        private User user(User plain, CreateUser command, Access access, TenantStore store) {
            UserNames.checkFree(plain.username(), store);
            return plain.holding(granting.granted(command.roles(), Refusal.Kind.UNKNOWN_ROLE, access, store));
        }
    }
}
