package io.docket.bootstrap.testing;

import io.docket.application.access.Pbkdf2Passwords;
import io.docket.application.access.Roles;
import io.docket.application.access.Users;
import io.docket.application.kernel.Ids;
import io.docket.application.memory.RandomIds;
import io.docket.application.tenant.Tenants;
import io.docket.domain.access.Permission;
import io.docket.domain.access.Role;
import io.docket.domain.access.RoleAssignment;
import io.docket.domain.access.User;
import io.docket.domain.kernel.RoleId;
import io.docket.domain.kernel.Target;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.kernel.UserId;
import io.docket.domain.tenant.Tenant;
import io.docket.persistence.jpa.JpaStore;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Makes users with just the permissions that a test needs, in the shared server's own database, as another node would. */
public final class People implements AutoCloseable {
    /** Everybody's. */
    public static final String PASSWORD = "a password for tests";

    /** Hashes of one round: these users sign in by the dozen. */
    private static final Pbkdf2Passwords QUICK = Pbkdf2Passwords.withIterations(1);

    private final JpaStore store = TestServer.store();
    private final Ids ids = new RandomIds(InstantSource.system());

    /** The tenant that the first start made. */
    public TenantId first() {
        return store.read(all -> all.installation(Tenants.class).all()).get(0).id();
    }

    public TenantId anotherTenant() {
        var tenant = Tenant.served(new TenantId(ids.next()), "another", Instant.now());
        store.write(all -> {
            all.installation(Tenants.class).add(tenant);
            return tenant;
        });
        return tenant.id();
    }

    /** A client of a new user who holds these permissions on the whole tenant. */
    public Client holding(TenantId tenant, Set<Permission> permissions) {
        return named("user-" + ids.next(), tenant, permissions);
    }

    /** The same with a name, which may be a mail address. */
    public Client named(String username, TenantId tenant, Set<Permission> permissions) {
        var role = new Role(new RoleId(ids.next()), "role " + ids.next(), permissions);
        var user = User.named(
                        new UserId(ids.next()), username, true, List.of(new RoleAssignment(role.id(), Target.tenant())))
                .withPassword(QUICK.hash(PASSWORD.toCharArray()), Instant.now());
        store.write(all -> {
            all.in(tenant).the(Roles.class).add(role);
            all.in(tenant).the(Users.class).add(user);
            return user;
        });
        return Client.of(TestServer.address(), user.username(), PASSWORD);
    }

    public Client holdingEverything(TenantId tenant) {
        return holding(tenant, EnumSet.allOf(Permission.class));
    }

    @Override
    public void close() {
        store.close();
    }
}
