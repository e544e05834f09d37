package io.docket.application.kernel;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.docket.application.access.ReadOwnUser;
import io.docket.application.access.Users;
import io.docket.application.document.ReadDocument;
import io.docket.application.document.UploadDocument;
import io.docket.application.format.ReadFormat;
import io.docket.application.inbox.ListInboxes;
import io.docket.application.inbox.ListProjects;
import io.docket.application.inbox.ReadInbox;
import io.docket.application.processing.ReadBacklog;
import io.docket.application.start.FirstStart;
import io.docket.application.testing.World;
import io.docket.domain.access.Permission;
import io.docket.domain.access.User;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.FormatId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.Target;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuthorisationTest {
    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    private static Refusal.Kind refused(Runnable action) {
        return assertThrows(Refusal.class, action::run).kind();
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void onlyReviewReadsADocument(Permission permission) {
        DocumentId id = world.upload("MY SHOP");
        var session = world.userWith(Set.of(permission), Target.tenant());
        if (permission == Permission.REVIEW) {
            assertDoesNotThrow(() -> session.run(new ReadDocument(id)));
        } else {
            assertEquals(Refusal.Kind.FORBIDDEN, refused(() -> session.run(new ReadDocument(id))));
        }
    }

    @Test
    void allOtherPermissionsTogetherDoNotReplaceTheRightOne() {
        DocumentId id = world.upload("MY SHOP");
        var session = world.userWith(EnumSet.complementOf(EnumSet.of(Permission.REVIEW)), Target.tenant());
        assertEquals(Refusal.Kind.FORBIDDEN, refused(() -> session.run(new ReadDocument(id))));
    }

    @Test
    void permissionOnAnInboxHoldsOnItsDocumentsOnly() {
        DocumentId id = world.upload("MY SHOP");
        var here = world.userWith(Set.of(Permission.REVIEW), Target.of(world.inbox()));
        var elsewhere = world.userWith(Set.of(Permission.REVIEW), Target.of(world.installed.inbox("invoice")));
        assertDoesNotThrow(() -> here.run(new ReadDocument(id)));
        assertEquals(Refusal.Kind.FORBIDDEN, refused(() -> elsewhere.run(new ReadDocument(id))));
    }

    @Test
    void permissionOnADocumentHoldsOnItOnly() {
        DocumentId id = world.upload("MY SHOP");
        DocumentId other = world.upload("OTHER SHOP");
        var session = world.userWith(Set.of(Permission.REVIEW), Target.of(id));
        assertDoesNotThrow(() -> session.run(new ReadDocument(id)));
        assertEquals(Refusal.Kind.FORBIDDEN, refused(() -> session.run(new ReadDocument(other))));
    }

    @Test
    void anotherTenantsThingIsAnsweredAsAnUnknownOne() {
        DocumentId id = world.upload("MY SHOP");
        var foreigner = world.docket.as(
                world.callerWith(world.otherTenant(), EnumSet.allOf(Permission.class), Target.tenant()));
        var unknown =
                assertThrows(Refusal.class, () -> foreigner.run(new ReadDocument(new DocumentId("f".repeat(24)))));
        var foreign = assertThrows(Refusal.class, () -> foreigner.run(new ReadDocument(id)));
        assertEquals(unknown.kind(), foreign.kind());
        assertEquals(unknown.detail(), foreign.detail());
        assertEquals(Refusal.Kind.NOT_FOUND, refused(() -> foreigner.run(new ReadInbox(world.inbox()))));
        assertEquals(0, foreigner.run(new ListInboxes()).size());
        assertEquals(0, foreigner.run(new ListProjects()).size());
    }

    @Test
    void nobodyUploadsToAnUnknownInboxAndNothingIsReadForThem() {
        var upload = new UploadDocument(
                new InboxId("f".repeat(24)),
                () -> {
                    throw new AssertionError("the submission must not be asked for");
                },
                Optional.empty());
        assertEquals(Refusal.Kind.NOT_FOUND, refused(() -> world.operator().run(upload)));
    }

    @Test
    void listsShowOnlyWhatTheCallerMaySee() {
        var session = world.userWith(Set.of(Permission.VIEW_LIST), Target.of(world.inbox()));
        assertEquals(1, session.run(new ListInboxes()).size());
        assertEquals(1, session.run(new ListProjects()).size());
        assertEquals(2, world.operator().run(new ListInboxes()).size());
    }

    @Test
    void formatIsForbiddenBeforeItIsLookedUp() {
        var session = world.userWith(Set.of(Permission.UPLOAD), Target.tenant());
        assertEquals(Refusal.Kind.FORBIDDEN, refused(() -> session.run(new ReadFormat(new FormatId("f".repeat(24))))));
    }

    @Test
    void deactivatedUserIsUnauthenticatedAtOnce() {
        Caller caller = world.callerWith(world.tenant(), Set.of(Permission.REVIEW), Target.tenant());
        assertDoesNotThrow(() -> world.docket.as(caller).run(new ReadOwnUser()));
        world.store.write(all -> {
            Users users = all.in(world.tenant()).the(Users.class);
            Versioned<User> user = users.find(caller.user().orElseThrow()).orElseThrow();
            users.save(user.map(User::deactivated));
            return user;
        });
        assertEquals(
                Refusal.Kind.UNAUTHENTICATED,
                refused(() -> world.docket.as(caller).run(new ReadOwnUser())));
    }

    @Test
    void whatOnlyDocketItselfDoesIsForbiddenToAll() {
        assertEquals(Refusal.Kind.FORBIDDEN, refused(() -> world.operator().run(new ReadBacklog())));
        assertEquals(
                Refusal.Kind.FORBIDDEN,
                refused(() -> world.docket.as(Caller.anonymous()).run(new FirstStart("x", new char[0]))));
    }
}
