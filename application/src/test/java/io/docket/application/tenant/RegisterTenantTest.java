package io.docket.application.tenant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.access.Mail;
import io.docket.application.access.UserDirectory;
import io.docket.application.format.ListFormats;
import io.docket.application.inbox.ListInboxes;
import io.docket.application.kernel.Caller;
import io.docket.application.kernel.Command;
import io.docket.application.kernel.PageRequest;
import io.docket.application.kernel.Refusal;
import io.docket.application.testing.World;
import io.docket.domain.access.MailAddress;
import io.docket.domain.access.Permission;
import io.docket.domain.kernel.Target;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.tenant.Tenant;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RegisterTenantTest {
    private static final String EMAIL = "ann@example.org";
    private static final int NEVER_DRAWN = 1;

    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    /** The code in the next mail, which goes to the address. */
    private int code(String email) {
        Mail mail = nextMail();
        assertEquals(email, mail.to().value());
        return mail.text()
                .lines()
                .filter(line -> line.matches("\\d{6}"))
                .map(Integer::valueOf)
                .findFirst()
                .orElseThrow();
    }

    private Mail nextMail() {
        try {
            return world.letters.next();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private Tenant registered(String email) {
        return world.operator().run(new RegisterTenant("ACME", new MailAddress(email)));
    }

    private TenantId activated(String email, int code) {
        return world.docket.as(Caller.anonymous().from("192.0.2.1")).run(new ActivateTenant(email, code));
    }

    private Refusal refused(String email, int code) {
        return assertThrows(Refusal.class, () -> activated(email, code));
    }

    private boolean serves(Tenant tenant) {
        return world.store.read(all ->
                all.installation(Tenants.class).find(tenant.id()).orElseThrow().active());
    }

    @Test
    void aRegisteredTenantIsServedOnceItsCodeCameBack() {
        Tenant tenant = registered(EMAIL);
        assertFalse(serves(tenant));
        assertEquals(tenant.id(), activated(EMAIL, code(EMAIL)));
        assertTrue(serves(tenant));
        var operator = world.docket.as(Caller.operator(tenant.id()));
        assertEquals(2, operator.run(new ListInboxes()).size());
        assertEquals(2, operator.run(new ListFormats()).size());
    }

    @Test
    void itsFirstUserHasTheAddressAsNameAndNoPasswordYet() {
        Tenant tenant = registered(EMAIL);
        activated(EMAIL, code(EMAIL));
        var entry = world.store.read(
                all -> all.installation(UserDirectory.class).named(EMAIL).orElseThrow());
        assertEquals(tenant.id(), entry.tenant());
        assertTrue(entry.user().password().isEmpty());
        assertFalse(entry.user().active());
        assertEquals(1, entry.user().roles().size());
    }

    @Test
    void aNameThatSomebodyHasIsAConflictWhichSendsNothing() {
        Tenant tenant = registered(EMAIL);
        int code = code(EMAIL);
        assertEquals(
                Refusal.Kind.CONFLICT,
                assertThrows(Refusal.class, () -> registered(EMAIL)).kind());
        assertEquals(tenant.id(), activated(EMAIL, code));
        assertEquals(0, world.letters.size());
    }

    @Test
    void onlyAdministratorsOfTheFirstTenantRegisterListAndSend() {
        TenantId other = world.otherTenant();
        var wanted = EnumSet.of(Permission.EDIT_BACKEND_SETTINGS);
        var foreigner = world.docket.as(world.callerWith(other, EnumSet.allOf(Permission.class), Target.tenant()));
        var onAnInbox = world.userWith(wanted, Target.of(world.inbox()));
        var withoutIt = world.userWith(EnumSet.complementOf(wanted), Target.tenant());
        for (var session : List.of(foreigner, onAnInbox, withoutIt)) {
            for (Command<?> command : List.of(
                    new RegisterTenant("ACME", new MailAddress(EMAIL)),
                    new ListTenants(new PageRequest(1, 10)),
                    new SendActivation(other))) {
                assertEquals(
                        Refusal.Kind.FORBIDDEN,
                        assertThrows(Refusal.class, () -> session.run(command)).kind());
            }
        }
        var administrator = world.userWith(wanted, Target.tenant());
        administrator.run(new RegisterTenant("ACME", new MailAddress(EMAIL)));
        assertEquals(
                3, administrator.run(new ListTenants(new PageRequest(1, 10))).total());
    }

    @Test
    void aWrongCodeAndAnUnknownAddressAreRefusedAlike() {
        registered(EMAIL);
        for (int attempt = 1; attempt <= 6; attempt++) {
            Refusal wrong = refused(EMAIL, NEVER_DRAWN);
            Refusal unknown = refused("nobody@example.org", NEVER_DRAWN);
            assertEquals(attempt <= 5 ? Refusal.Kind.NOT_FOUND : Refusal.Kind.TOO_MANY, wrong.kind());
            assertEquals(wrong.kind(), unknown.kind());
            assertEquals(wrong.detail(), unknown.detail());
            assertEquals(wrong.retryAfter(), unknown.retryAfter());
        }
    }

    @Test
    void afterFiveWrongAttemptsTheRightCodeIsWorthNothingEither() {
        Tenant tenant = registered(EMAIL);
        int code = code(EMAIL);
        for (int attempt = 1; attempt <= 5; attempt++) {
            refused(EMAIL, NEVER_DRAWN);
        }
        Refusal late = refused(EMAIL, code);
        assertEquals(Refusal.Kind.TOO_MANY, late.kind());
        assertTrue(late.retryAfter().isPresent());
        world.clock.pass(Duration.ofMinutes(61));
        assertEquals(Refusal.Kind.NOT_FOUND, refused(EMAIL, code).kind());
        assertFalse(serves(tenant));
    }

    @Test
    void anotherCodeEndsTheOneBeforeAndTheAttemptsAtIt() {
        Tenant tenant = registered(EMAIL);
        int first = code(EMAIL);
        for (int attempt = 1; attempt <= 5; attempt++) {
            refused(EMAIL, NEVER_DRAWN);
        }
        world.operator().run(new SendActivation(tenant.id()));
        int second = code(EMAIL);
        assertNotEquals(first, second);
        assertEquals(Refusal.Kind.NOT_FOUND, refused(EMAIL, first).kind());
        assertEquals(tenant.id(), activated(EMAIL, second));
    }

    @Test
    void aCodeIsUsedOnceAndHoldsForAnHour() {
        registered(EMAIL);
        int code = code(EMAIL);
        activated(EMAIL, code);
        assertEquals(Refusal.Kind.NOT_FOUND, refused(EMAIL, code).kind());

        registered("bob@example.org");
        int late = code("bob@example.org");
        world.clock.pass(Duration.ofMinutes(60));
        assertEquals(Refusal.Kind.NOT_FOUND, refused("bob@example.org", late).kind());
    }

    @Test
    void whoeverTriesManyAddressesFromOnePlaceIsStopped() {
        registered(EMAIL);
        for (int attempt = 1; attempt <= 30; attempt++) {
            assertEquals(
                    Refusal.Kind.NOT_FOUND,
                    refused("a" + attempt + "@example.org", NEVER_DRAWN).kind());
        }
        assertEquals(
                Refusal.Kind.TOO_MANY, refused("b@example.org", NEVER_DRAWN).kind());
        int code = code(EMAIL);
        // What is refused for its place is not counted for the address: nobody fills a table, or ends a code, this way.
        for (int attempt = 1; attempt <= 6; attempt++) {
            assertEquals(Refusal.Kind.TOO_MANY, refused(EMAIL, code).kind());
        }
        world.docket.as(Caller.anonymous().from("192.0.2.2")).run(new ActivateTenant(EMAIL, code));
    }

    @Test
    void anActiveOrUnknownTenantIsSentNoCode() {
        Tenant tenant = registered(EMAIL);
        activated(EMAIL, code(EMAIL));
        assertEquals(
                Refusal.Kind.CONFLICT,
                assertThrows(Refusal.class, () -> world.operator().run(new SendActivation(tenant.id())))
                        .kind());
        assertEquals(
                Refusal.Kind.NOT_FOUND,
                assertThrows(
                                Refusal.class,
                                () -> world.operator().run(new SendActivation(new TenantId("f".repeat(24)))))
                        .kind());
    }
}
