package io.docket.application.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.Docket;
import io.docket.application.kernel.Caller;
import io.docket.application.kernel.Change;
import io.docket.application.kernel.Expected;
import io.docket.application.kernel.Pass;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Refusal.Kind;
import io.docket.application.kernel.Versioned;
import io.docket.application.testing.World;
import io.docket.domain.access.Permission;
import io.docket.domain.access.Role;
import io.docket.domain.access.RoleAssignment;
import io.docket.domain.access.User;
import io.docket.domain.kernel.Target;
import io.docket.domain.kernel.UserId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UsersTest {
    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    private static Kind refused(Supplier<?> work) {
        return assertThrows(Refusal.class, work::get).kind();
    }

    private static WantedAssignment everywhere(String role) {
        return new WantedAssignment(role, Optional.empty(), Optional.empty());
    }

    private static CreateUser creation(String username, WantedAssignment... roles) {
        return new CreateUser(username, Optional.empty(), true, List.of(roles));
    }

    private Role role(String name, Permission... permissions) {
        return world.operator().run(new CreateRole(name, Set.of(permissions))).value();
    }

    private User user(String username, WantedAssignment... roles) {
        return world.operator().run(creation(username, roles)).value();
    }

    private User administrator() {
        return world.operator().run(new ListUsers(Optional.empty())).get(0).value();
    }

    private ChangeUser activity(UserId id, boolean active) {
        return new ChangeUser(id, Change.keep(), Change.set(active), Change.keep(), Expected.ANY);
    }

    private ChangeUser roles(UserId id, WantedAssignment... roles) {
        return new ChangeUser(id, Change.keep(), Change.keep(), Change.set(List.of(roles)), Expected.ANY);
    }

    private static ChangeUser name(UserId id, String name) {
        return new ChangeUser(id, Change.set(name), Change.keep(), Change.keep(), Expected.ANY);
    }

    private Docket.Session as(User user) {
        return world.docket.as(Caller.user(world.tenant(), user.id()));
    }

    @Test
    void aUserIsMadeWithRolesNamedByIdOrName() {
        Role clerk = role("clerk", Permission.REVIEW);
        User made = user(
                "anna@example.org",
                everywhere("clerk"),
                new WantedAssignment(
                        clerk.id().value(), Optional.of(world.inbox().value()), Optional.empty()));
        assertEquals(
                List.of(Target.tenant(), Target.of(world.inbox())),
                made.roles().stream().map(assignment -> assignment.target()).toList());
        assertEquals(made, world.operator().run(new ReadUser(made.id())).value());
    }

    @Test
    void unknownRolesInboxesAndTakenNamesAreRefusedEachInItsOwnWay() {
        role("clerk", Permission.REVIEW);
        assertEquals(Kind.UNKNOWN_ROLE, refused(() -> user("anna", everywhere("nobody knows it"))));
        assertEquals(
                Kind.NOT_FOUND,
                refused(() ->
                        user("anna", new WantedAssignment("clerk", Optional.of("0".repeat(24)), Optional.empty()))));
        assertEquals(Kind.CONFLICT, refused(() -> user("admin")));
        assertEquals(Kind.MALFORMED, refused(() -> user("x".repeat(10_000))));
        assertEquals(Kind.MALFORMED, refused(() -> user("an\u0000na")));
    }

    @Test
    void nobodyHasMoreThanTwoHundredAssignments() {
        WantedAssignment[] many = new WantedAssignment[201];
        Arrays.fill(many, everywhere("admin"));
        assertEquals(Kind.INVALID, refused(() -> user("anna", many)));
    }

    @Test
    void anInboxOfAnotherTenantIsUnknown() {
        var stranger =
                world.docket.as(world.callerWith(world.otherTenant(), Set.of(Permission.EDIT_USERS), Target.tenant()));
        Role clerk = stranger.run(new CreateRole("clerk", Set.of(Permission.EDIT_USERS)))
                .value();
        var wanted = new WantedAssignment(
                clerk.id().value(), Optional.of(world.inbox().value()), Optional.empty());
        assertEquals(Kind.NOT_FOUND, refused(() -> stranger.run(creation("anna", wanted))));
    }

    @Test
    void nobodyGivesMoreThanTheyHold() {
        role("uploader", Permission.UPLOAD);
        role("clerk", Permission.EDIT_USERS);
        var personnel = world.userWith(Set.of(Permission.EDIT_USERS), Target.tenant());
        assertEquals(Kind.FORBIDDEN, refused(() -> personnel.run(creation("anna", everywhere("uploader")))));
        assertEquals(Kind.FORBIDDEN, refused(() -> personnel.run(new CreateRole("mine", Set.of(Permission.UPLOAD)))));
        User made = personnel.run(creation("anna", everywhere("clerk"))).value();
        assertEquals(Kind.FORBIDDEN, refused(() -> personnel.run(roles(made.id(), everywhere("uploader")))));
        assertEquals(
                Kind.FORBIDDEN,
                refused(() -> personnel.run(new CreateApiKey(
                        Optional.empty(), "anna", List.of(everywhere("uploader")), true, Optional.empty()))));
    }

    /** Where a user's new password is sent is not for somebody with fewer rights to say. */
    @Test
    void whoHoldsLessDoesNotRenameAnAdministrator() {
        var personnel = world.userWith(Set.of(Permission.EDIT_USERS), Target.tenant());
        UserId admin = administrator().id();
        assertEquals(Kind.FORBIDDEN, refused(() -> personnel.run(name(admin, "mallory@example.org"))));
        assertEquals(
                "root@example.org",
                world.operator().run(name(admin, "root@example.org")).value().username());
    }

    /** Whoever is called by somebody else's id would be taken for that one where a user is named by either. */
    @Test
    void nobodyIsNamedLikeAnId() {
        User anna = user("anna");
        assertEquals(Kind.MALFORMED, refused(() -> user(anna.id().value())));
        User bernd = user("bernd");
        assertEquals(
                Kind.MALFORMED,
                refused(() -> world.operator().run(name(bernd.id(), anna.id().value()))));
    }

    @Test
    void aChangeWithoutAnyDifferenceWritesNothing() {
        User anna = user("anna");
        Versioned<User> before = world.operator().run(new ReadUser(anna.id()));
        var nothing = new ChangeUser(anna.id(), Change.keep(), Change.keep(), Change.keep(), Expected.ANY);
        assertEquals(before, world.operator().run(nothing));
    }

    @Test
    void theLastAdministratorStaysOne() {
        User admin = administrator();
        assertEquals(Kind.CONFLICT, refused(() -> world.operator().run(new RemoveUser(admin.id()))));
        assertEquals(Kind.CONFLICT, refused(() -> world.operator().run(activity(admin.id(), false))));
        assertEquals(Kind.CONFLICT, refused(() -> world.operator().run(roles(admin.id()))));
        assertEquals(Kind.CONFLICT, refused(() -> as(admin).run(new RemoveUser(admin.id()))));
        Role role = world.operator().run(new ListRoles()).get(0).value();
        assertEquals(Kind.CONFLICT, refused(() -> world.operator().run(new RemoveRole(role.id()))));
        assertEquals(
                Kind.CONFLICT,
                refused(() -> world.operator()
                        .run(new ChangeRole(
                                role.id(),
                                Change.keep(),
                                java.util.Map.of(Permission.EDIT_USERS, false),
                                Expected.ANY))));
        user("second", everywhere("admin"));
        world.operator().run(new RemoveUser(admin.id()));
    }

    @Test
    void ofTwoAdministratorsWhoRemoveEachOtherAtTheSameTimeExactlyOneSucceeds() {
        User first = administrator();
        User second = user("second", everywhere("admin"));
        for (CompletableFuture<Boolean> done : List.of(removal(first, second), removal(second, first))) {
            done.join();
        }
        assertEquals(1, world.operator().run(new ListUsers(Optional.empty())).size());
    }

    private CompletableFuture<Boolean> removal(User by, User of) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                as(by).run(new RemoveUser(of.id()));
                return true;
            } catch (Refusal refused) {
                return false;
            }
        });
    }

    @Test
    void everybodyMayRemoveThemselvesButNotWithARestrictedKey() {
        User anna = user("anna", everywhere("admin"));
        User bernd = user("bernd");
        var restricted = world.docket.as(Caller.user(world.tenant(), bernd.id()).with(Pass.key("dk_abc", List.of())));
        assertEquals(Kind.FORBIDDEN, refused(() -> restricted.run(new RemoveUser(bernd.id()))));
        assertEquals(Kind.FORBIDDEN, refused(() -> as(bernd).run(new RemoveUser(anna.id()))));
        as(bernd).run(new RemoveUser(bernd.id()));
        assertEquals(Kind.NOT_FOUND, refused(() -> world.operator().run(new ReadUser(bernd.id()))));
    }

    @Test
    void rolesAreSeenByWhoHoldsThemOrEditsUsers() {
        Role clerk = role("clerk", Permission.REVIEW);
        Role other = role("other", Permission.UPLOAD);
        User anna = user("anna", everywhere("clerk"));
        assertEquals(
                List.of(clerk),
                as(anna).run(new ListRoles()).stream().map(Versioned::value).toList());
        assertEquals(clerk, as(anna).run(new ReadRole(clerk.id())).value());
        assertEquals(Kind.NOT_FOUND, refused(() -> as(anna).run(new ReadRole(other.id()))));
        assertEquals(3, world.operator().run(new ListRoles()).size());
    }

    @Test
    void aRestrictedKeySeesTheRolesItNamesAlone() {
        Role clerk = role("clerk", Permission.REVIEW);
        Role uploader = role("uploader", Permission.UPLOAD);
        User anna = user("anna", everywhere("clerk"), everywhere("uploader"));
        var named = List.of(new RoleAssignment(clerk.id(), Target.tenant()));
        var restricted = world.docket.as(Caller.user(world.tenant(), anna.id()).with(Pass.key("dk_abc", named)));
        assertEquals(
                List.of(clerk),
                restricted.run(new ListRoles()).stream().map(Versioned::value).toList());
        assertEquals(Kind.NOT_FOUND, refused(() -> restricted.run(new ReadRole(uploader.id()))));
    }

    @Test
    void aChangedRoleAffectsItsHoldersAtOnceAndARemovedOneGivesNothing() {
        Role clerk = role("clerk", Permission.EDIT_USERS);
        User anna = user("anna", everywhere("clerk"));
        assertFalse(as(anna).run(new ListUsers(Optional.empty())).isEmpty());
        world.operator()
                .run(new ChangeRole(
                        clerk.id(), Change.keep(), java.util.Map.of(Permission.EDIT_USERS, false), Expected.ANY));
        assertEquals(Kind.FORBIDDEN, refused(() -> as(anna).run(new ListUsers(Optional.empty()))));
        world.operator()
                .run(new ChangeRole(
                        clerk.id(), Change.set("clerks"), java.util.Map.of(Permission.EDIT_USERS, true), Expected.ANY));
        assertTrue(as(anna).run(new ListUsers(Optional.empty())).size() > 1);
        world.operator().run(new RemoveRole(clerk.id()));
        assertEquals(Kind.FORBIDDEN, refused(() -> as(anna).run(new ListUsers(Optional.empty()))));
    }
}
