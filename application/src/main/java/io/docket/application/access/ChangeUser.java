package io.docket.application.access;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.Audited;
import io.docket.application.kernel.Change;
import io.docket.application.kernel.Expected;
import io.docket.application.kernel.LongCommand;
import io.docket.application.kernel.LongHandler;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.Store;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Transactions;
import io.docket.application.kernel.Versioned;
import io.docket.domain.access.Permission;
import io.docket.domain.access.User;
import io.docket.domain.kernel.InvalidValue;
import io.docket.domain.kernel.UserId;
import java.util.List;
import java.util.Optional;

/**
 * Changes a user's name, roles or activity. New roles must be held by the caller; a name or an activation is given only to
 * users who hold no more than the caller does, since the name is where a new password is sent; what was mailed to the name
 * before is worth nothing any more. A user who is deactivated loses all tokens. The last administrator stays one (conflict).
 */
public record ChangeUser(
        UserId id,
        Change<String> username,
        Change<Boolean> active,
        Change<List<WantedAssignment>> roles,
        Expected expected)
        implements LongCommand<Versioned<User>>, Audited {
    @Override
    public Requirement requires() {
        return anyOf(Permission.EDIT_USERS).onTenant();
    }

    @Override
    public Optional<String> subject() {
        return Optional.of(id.value());
    }

    static final class Handler implements LongHandler<ChangeUser, Versioned<User>> {
        private final Granting granting;

        Handler(Granting granting) {
            this.granting = granting;
        }

        @Override
        public Versioned<User> handle(ChangeUser command, Access access, Transactions transactions) {
            return transactions.write(store -> new Administrators(store.in(access.tenant()))
                    .keptBy(() -> change(command, access, store.in(access.tenant()), store)));
        }

        private Versioned<User> change(ChangeUser command, Access access, TenantStore store, Store all) {
            Users users = store.the(Users.class);
            Versioned<User> stored = users.find(command.id()).orElseThrow(() -> Refusal.notFound("user"));
            User before = command.expected().check(stored);
            User after = active(named(withRoles(before, command, access, store), command, store), command);
            if (after.equals(before)) {
                return stored;
            }
            boolean reachable = !after.username().equals(before.username()) || after.active() && !before.active();
            if (reachable) {
                granting.check(before.roles(), access, store);
            }
            users.save(stored.map(user -> after));
            if (!after.username().equals(before.username())) {
                all.installation(PasswordResets.class).removeAll(store.tenant(), after.id());
            }
            return users.find(command.id()).orElseThrow();
        }

        private User withRoles(User user, ChangeUser command, Access access, TenantStore store) {
            List<WantedAssignment> none = List.of();
            return command.roles() instanceof Change.Keep<?>
                    ? user
                    : user.holding(
                            granting.granted(command.roles().over(none, none), Refusal.Kind.MALFORMED, access, store));
        }

        private static User named(User user, ChangeUser command, TenantStore store) {
            String name = command.username().over(user.username(), user.username());
            if (name.equals(user.username())) {
                return user;
            }
            try {
                User renamed = user.renamed(name);
                UserNames.checkFree(name, store);
                return renamed;
            } catch (InvalidValue wrong) {
                throw Refusal.invalid(Refusal.Kind.MALFORMED, wrong);
            }
        }

        private static User active(User user, ChangeUser command) {
            boolean wanted = command.active().over(user.active(), user.active());
            if (wanted == user.active()) {
                return user;
            }
            return wanted ? user.activated() : user.deactivated();
        }
    }
}
