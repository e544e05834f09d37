package io.docket.application.tenant;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.Docket;
import io.docket.application.access.ReadOwnUser;
import io.docket.application.document.Submission.Waiting;
import io.docket.application.document.UploadDocument;
import io.docket.application.inbox.ListInboxes;
import io.docket.application.kernel.Caller;
import io.docket.application.kernel.DispatchEvents;
import io.docket.application.kernel.Outbox;
import io.docket.application.kernel.Refusal;
import io.docket.application.start.StandardFurnishing;
import io.docket.application.testing.World;
import io.docket.domain.access.Permission;
import io.docket.domain.kernel.EventId;
import io.docket.domain.kernel.Target;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.tenant.TenantRemoved;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RemoveTenantTest {
    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    private Docket.Session everything(TenantId tenant) {
        return world.docket.as(world.callerWith(tenant, EnumSet.allOf(Permission.class), Target.tenant()));
    }

    private static Refusal.Kind refused(Runnable action) {
        return assertThrows(Refusal.class, action::run).kind();
    }

    /** A second tenant with a document that waits to be processed. */
    private TenantId tenantWithADocument() {
        TenantId tenant = world.otherTenant();
        world.store.write(all -> {
            new StandardFurnishing(world.ids).furnish(all.in(tenant));
            return tenant;
        });
        Docket.Session operator = world.docket.as(Caller.operator(tenant));
        var inbox = operator.run(new ListInboxes()).get(0).value().id();
        operator.run(new UploadDocument(
                inbox, "a.txt", new ByteArrayInputStream("MY SHOP".getBytes(StandardCharsets.UTF_8)), Waiting.RETURN));
        return tenant;
    }

    private boolean erase() {
        return world.docket.as(Caller.system()).run(new EraseTenants());
    }

    /** Until one tenant is left; the world's own loops do the same meanwhile. */
    private void eraseAll() throws InterruptedException {
        for (int round = 0; round < 200 && tenants() > 1; round++) {
            world.docket.as(Caller.system()).run(new DispatchEvents());
            erase();
            Thread.sleep(10);
        }
        assertEquals(1, tenants());
    }

    private int tenants() {
        return world.store.read(all -> all.installation(Tenants.class).all().size());
    }

    @Test
    void aRemovedTenantIsSeenByNobodyAtOnce() {
        TenantId tenant = tenantWithADocument();
        var colleague = everything(tenant);
        everything(tenant).run(new RemoveTenant());
        assertEquals(Refusal.Kind.UNAUTHENTICATED, refused(() -> colleague.run(new ReadOwnUser())));
        assertEquals(Refusal.Kind.UNAUTHENTICATED, refused(() -> colleague.run(new RemoveTenant())));
        assertFalse(world.runNextJob());
    }

    @Test
    void nothingOfARemovedTenantIsLeftAndOthersLoseNothing() throws Exception {
        var kept = world.upload("OTHER SHOP");
        TenantId tenant = tenantWithADocument();
        assertTrue(world.files.tenants().contains(tenant));
        everything(tenant).run(new RemoveTenant());
        eraseAll();
        assertEquals(List.of(world.tenant()), world.files.tenants());
        assertEquals(
                0,
                world.docket.as(Caller.operator(tenant)).run(new ListInboxes()).size());
        assertDoesNotThrow(() -> world.document(kept));
    }

    @Test
    void nothingIsErasedBeforeEveryListenerHasHeardOfIt() throws Exception {
        TenantId tenant = tenantWithADocument();
        List<Outbox.Stored> unheard = world.store.write(all -> {
            Outbox outbox = all.installation(Outbox.class);
            outbox.add(new EventId(world.ids.next()), new TenantRemoved(tenant, world.clock.instant()));
            // Another dispatcher has it in hand.
            return outbox.take(100, world.clock.instant(), Instant.MAX);
        });
        everything(tenant).run(new RemoveTenant());
        assertFalse(erase());
        assertTrue(world.files.tenants().contains(tenant));
        world.store.write(all -> {
            all.installation(Outbox.class)
                    .delivered(unheard.stream().map(Outbox.Stored::id).toList());
            return unheard;
        });
        eraseAll();
        assertFalse(world.files.tenants().contains(tenant));
    }

    @Test
    void theFirstTenantIsRemovedOnlyWhenItIsTheLast() {
        TenantId other = world.otherTenant();
        assertEquals(
                Refusal.Kind.CONFLICT, refused(() -> everything(world.tenant()).run(new RemoveTenant())));
        everything(other).run(new RemoveTenant());
        everything(world.tenant()).run(new RemoveTenant());
        assertEquals(
                Refusal.Kind.UNAUTHENTICATED,
                refused(() -> everything(world.tenant()).run(new ReadOwnUser())));
    }

    @Test
    void onlyWhoMayDeleteTheTenantDoesSo() {
        var others = world.userWith(EnumSet.complementOf(EnumSet.of(Permission.DELETE_TENANT)), Target.tenant());
        var onAnInbox = world.userWith(EnumSet.of(Permission.DELETE_TENANT), Target.of(world.inbox()));
        assertEquals(Refusal.Kind.FORBIDDEN, refused(() -> others.run(new RemoveTenant())));
        assertEquals(Refusal.Kind.FORBIDDEN, refused(() -> onAnInbox.run(new RemoveTenant())));
    }

    @Test
    void anInstallationWhoseLastTenantWasRemovedStartsAnew() {
        everything(world.tenant()).run(new RemoveTenant());
        var again = world.docket.firstStart("admin", "a long enough password".toCharArray());
        assertTrue(again.madeNow());
        assertEquals(2, again.inboxes().size());
    }
}
