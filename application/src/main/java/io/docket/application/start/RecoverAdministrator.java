package io.docket.application.start;

import io.docket.application.access.PasswordHashing;
import io.docket.application.access.PasswordResets;
import io.docket.application.access.Roles;
import io.docket.application.access.UserDirectory;
import io.docket.application.access.Users;
import io.docket.application.kernel.Access;
import io.docket.application.kernel.Audited;
import io.docket.application.kernel.Ids;
import io.docket.application.kernel.LongCommand;
import io.docket.application.kernel.LongHandler;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.Store;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Transactions;
import io.docket.application.kernel.Versioned;
import io.docket.application.tenant.Tenants;
import io.docket.domain.access.PasswordChanged;
import io.docket.domain.access.PasswordHash;
import io.docket.domain.access.Permission;
import io.docket.domain.access.Role;
import io.docket.domain.access.RoleAssignment;
import io.docket.domain.access.User;
import io.docket.domain.kernel.RoleId;
import io.docket.domain.kernel.Target;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.kernel.UserId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * For an operator whom nobody can let in any more: gives the user of this name this password, makes it active, assigns it a
 * role that holds every permission on the whole tenant ({@code admin}, a new one if need be), and ends what was issued to it
 * before. Where there is
 * no such user, the first tenant gets one. The password is not held to the policy, as the first user's is not.
 */
public record RecoverAdministrator(String name, char[] password) implements LongCommand<UserId>, Audited {
    @Override
    public Requirement requires() {
        return Requirement.installation();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecoverAdministrator that
                && name.equals(that.name)
                && Arrays.equals(password, that.password);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return "RecoverAdministrator[" + name + "]";
    }

    static final class Handler implements LongHandler<RecoverAdministrator, UserId> {
        private static final Set<Permission> EVERYTHING = EnumSet.allOf(Permission.class);

        private final PasswordHashing hashing;
        private final Ids ids;
        private final InstantSource clock;

        Handler(PasswordHashing hashing, Ids ids, InstantSource clock) {
            this.hashing = hashing;
            this.ids = ids;
            this.clock = clock;
        }

        @Override
        public UserId handle(RecoverAdministrator command, Access access, Transactions transactions) {
            PasswordHash hash = hashing.hash(command.password());
            Instant now = clock.instant();
            return transactions.write(store -> {
                // Two nodes that start with this setting would otherwise both make the user.
                store.installation(Tenants.class).lock();
                TenantId tenant = tenant(command.name(), store);
                Versioned<User> user = user(command.name(), store, store.in(tenant));
                RoleAssignment everything = new RoleAssignment(role(store.in(tenant)), Target.tenant());
                store.in(tenant)
                        .the(Users.class)
                        .save(user.map(known -> withRole(known, everything).withPassword(hash, now)));
                store.installation(PasswordResets.class)
                        .removeAll(tenant, user.value().id());
                access.about(user.value().id().value());
                access.detail("tenant=" + tenant);
                access.emit(new PasswordChanged(tenant, user.value().id(), now));
                return user.value().id();
            });
        }

        private static TenantId tenant(String name, Store store) {
            return store.installation(UserDirectory.class)
                    .named(name)
                    .map(UserDirectory.Entry::tenant)
                    .orElseGet(() -> store.installation(Tenants.class)
                            .findFirst()
                            .orElseThrow()
                            .id());
        }

        private Versioned<User> user(String name, Store store, TenantStore own) {
            UserId id = store.installation(UserDirectory.class)
                    .named(name)
                    .map(entry -> entry.user().id())
                    .orElseGet(() -> {
                        User made = User.named(new UserId(ids.next()), name, true, List.of());
                        own.the(Users.class).add(made);
                        return made.id();
                    });
            return own.the(Users.class).find(id).orElseThrow();
        }

        /** One that there is, unless all were changed; nobody else is given more by this. */
        private RoleId role(TenantStore own) {
            List<Role> roles =
                    own.the(Roles.class).all().stream().map(Versioned::value).toList();
            return roles.stream()
                    .filter(role -> role.permissions().equals(EVERYTHING))
                    .map(Role::id)
                    .findFirst()
                    .orElseGet(() -> added(roles, own));
        }

        private RoleId added(List<Role> others, TenantStore own) {
            Role made = Role.administrator(new RoleId(ids.next()));
            boolean taken = others.stream().anyMatch(role -> role.name().equals(made.name()));
            String name = taken ? made.name() + " " + made.id() : made.name();
            own.the(Roles.class).add(new Role(made.id(), name, made.permissions()));
            return made.id();
        }

        private static User withRole(User user, RoleAssignment assignment) {
            var all = new ArrayList<>(user.roles());
            all.add(assignment);
            return user.holding(all);
        }
    }
}
