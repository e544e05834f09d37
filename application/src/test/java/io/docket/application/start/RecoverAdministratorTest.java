package io.docket.application.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.access.Credentials;
import io.docket.application.access.Identify;
import io.docket.application.access.Roles;
import io.docket.application.access.UserDirectory;
import io.docket.application.access.Users;
import io.docket.application.inbox.ListInboxes;
import io.docket.application.kernel.Caller;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Versioned;
import io.docket.application.testing.World;
import io.docket.domain.access.Permission;
import io.docket.domain.access.Role;
import io.docket.domain.access.User;
import io.docket.domain.kernel.UserId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RecoverAdministratorTest {
    private static final String NEW = "what the operator set";

    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    private UserDirectory.Entry entry(String name) {
        return world.store
                .read(all -> all.installation(UserDirectory.class).named(name))
                .orElseThrow();
    }

    private void lockOut() {
        world.store.write(all -> {
            Users users = all.in(world.tenant()).the(Users.class);
            UserId id = all.installation(UserDirectory.class)
                    .named("admin")
                    .orElseThrow()
                    .user()
                    .id();
            users.save(users.find(id)
                    .orElseThrow()
                    .map(user -> user.holding(List.of()).deactivated()));
            return id;
        });
    }

    private void recover(String name) {
        world.docket.recoverAdministrator(name, NEW.toCharArray());
    }

    private Caller signedIn(String name, String password) {
        return world.docket
                .as(Caller.anonymous())
                .run(new Identify(new Credentials(name, password.toCharArray(), "10.0.0.1")));
    }

    private void assertMayEverything(Caller caller) {
        assertTrue(world.docket.as(caller).run(new ListInboxes()).size() > 0);
    }

    @Test
    void whoLostPasswordRolesAndActivationHasThemAgain() {
        lockOut();
        User before = entry("admin").user();
        assertThrows(Refusal.class, () -> signedIn("admin", "a long enough password"));
        recover("admin");
        assertMayEverything(signedIn("admin", NEW));
        assertThrows(Refusal.class, () -> signedIn("admin", "a long enough password"));
        assertTrue(entry("admin").user().generation() > before.generation());
    }

    @Test
    void whereNobodyHasTheNameTheFirstTenantGetsAnAdministrator() {
        world.otherTenant();
        recover("rescue");
        assertEquals(world.tenant(), entry("rescue").tenant());
        assertMayEverything(signedIn("rescue", NEW));
    }

    @Test
    void aRoleThatWasTakenItsPermissionsGivesNobodyElseMore() {
        world.store.write(all -> {
            Roles roles = all.in(world.tenant()).the(Roles.class);
            roles.save(roles.all().get(0).map(role -> new Role(role.id(), role.name(), Set.of(Permission.UPLOAD))));
            return true;
        });
        recover("rescue");
        assertMayEverything(signedIn("rescue", NEW));
        List<Role> roles = world
                .store
                .read(all -> all.in(world.tenant()).the(Roles.class).all())
                .stream()
                .map(Versioned::value)
                .toList();
        assertEquals(2, roles.size());
        assertEquals(Set.of(Permission.UPLOAD), roles.get(0).permissions());
    }

    @Test
    void aSecondStartWithTheSettingGivesNoSecondRole() {
        recover("rescue");
        List<?> roles = entry("rescue").user().roles();
        recover("rescue");
        assertEquals(roles, entry("rescue").user().roles());
    }
}
