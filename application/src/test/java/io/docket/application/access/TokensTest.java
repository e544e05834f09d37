package io.docket.application.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.Docket;
import io.docket.application.inbox.ListInboxes;
import io.docket.application.kernel.Caller;
import io.docket.application.kernel.Change;
import io.docket.application.kernel.Expected;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Refusal.Kind;
import io.docket.application.testing.RememberedTokens;
import io.docket.application.testing.World;
import io.docket.domain.access.Permission;
import io.docket.domain.access.User;
import io.docket.domain.kernel.Target;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TokensTest {
    private final World world = new World();
    private final Docket docket = world.builder()
            .tokens(new RememberedTokens(), Duration.ofMinutes(60))
            .build();
    private final Docket.Session operator = docket.as(Caller.operator(world.tenant()));

    @BeforeEach
    void makeKey() {
        docket.rotateSigningKeys(Duration.ofDays(90));
    }

    @AfterEach
    void close() {
        docket.close();
        world.close();
    }

    private static Kind refused(Supplier<?> work) {
        return assertThrows(Refusal.class, work::get).kind();
    }

    private static WantedAssignment everywhere(String role) {
        return new WantedAssignment(role, Optional.empty(), Optional.empty());
    }

    private User user(String username, WantedAssignment... roles) {
        return operator.run(new CreateUser(username, Optional.empty(), true, List.of(roles)))
                .value();
    }

    private Docket.Session as(User user) {
        return docket.as(Caller.user(world.tenant(), user.id()));
    }

    private Docket.Session with(String token) {
        return docket.as(docket.as(Caller.anonymous())
                .run(new VerifyToken(token, "10.0.0.1"))
                .caller());
    }

    @Test
    void aTokenForOneselfDoesAllThatItsUserMay() {
        User anna = user("anna", everywhere("admin"));
        Docket.Session session = with(as(anna).run(new IssueToken("anna", Optional.empty())));
        assertEquals("anna", session.run(new ReadOwnUser()).value().username());
        assertFalse(session.run(new ListUsers(Optional.empty())).isEmpty());
    }

    @Test
    void aTokenHoldsADayAndAnEphemeralOneAQuarterOfAnHour() {
        User anna = user("anna");
        String day = as(anna).run(new IssueToken("anna", Optional.empty()));
        String quarter = as(anna).run(new IssueEphemeralToken());
        world.clock.pass(Duration.ofMinutes(15));
        with(day);
        assertEquals(Kind.UNAUTHENTICATED, refused(() -> with(quarter)));
        world.clock.pass(Duration.ofHours(24));
        assertEquals(Kind.UNAUTHENTICATED, refused(() -> with(day)));
    }

    @Test
    void whatAnEphemeralTokenIsExchangedForEndsWithIt() {
        User anna = user("anna");
        String quarter = as(anna).run(new IssueEphemeralToken());
        world.clock.pass(Duration.ofMinutes(10));
        String day = with(quarter).run(new IssueToken("anna", Optional.empty()));
        String further = with(day).run(new IssueToken("anna", Optional.empty()));
        String renewed = with(further).run(new IssueEphemeralToken());
        world.clock.pass(Duration.ofMinutes(5));
        for (String token : List.of(day, further, renewed)) {
            assertEquals(Kind.UNAUTHENTICATED, refused(() -> with(token)));
        }
    }

    @Test
    void aTokenRestrictedToRolesDoesNoMoreThanTheyPermit() {
        operator.run(new CreateRole("lister", Set.of(Permission.VIEW_LIST)));
        var onInbox = new WantedAssignment("lister", Optional.of(world.inbox().value()), Optional.empty());
        User anna = user("anna", everywhere("admin"));
        Docket.Session session = with(as(anna).run(new IssueToken("anna", Optional.of(List.of(onInbox)))));
        assertEquals(1, session.run(new ListInboxes()).size());
        assertEquals(Kind.FORBIDDEN, refused(() -> session.run(new ListUsers(Optional.empty()))));
        assertEquals(Kind.FORBIDDEN, refused(() -> session.run(new IssueToken("anna", Optional.empty()))));
        Docket.Session renewed = with(session.run(new IssueEphemeralToken()));
        assertEquals(Kind.FORBIDDEN, refused(() -> renewed.run(new ListUsers(Optional.empty()))));
    }

    @Test
    void aRoleThatWasTakenAwayIsGoneFromATokenAtOnce() {
        User anna = user("anna", everywhere("admin"));
        Docket.Session session = with(as(anna).run(new IssueToken("anna", Optional.of(List.of(everywhere("admin"))))));
        assertFalse(session.run(new ListUsers(Optional.empty())).isEmpty());
        operator.run(new ChangeUser(anna.id(), Change.keep(), Change.keep(), Change.set(List.of()), Expected.ANY));
        assertEquals(Kind.FORBIDDEN, refused(() -> session.run(new ListUsers(Optional.empty()))));
    }

    @Test
    void aTokenForSomebodyElseTakesEditingUsersAndGivesNothingTheCallerLacks() {
        User anna = user("anna", everywhere("admin"));
        User bernd = user("bernd");
        var personnel = docket.as(world.callerWith(world.tenant(), Set.of(Permission.EDIT_USERS), Target.tenant()));
        assertEquals(Kind.FORBIDDEN, refused(() -> as(bernd).run(new IssueToken("anna", Optional.empty()))));
        assertEquals(Kind.FORBIDDEN, refused(() -> personnel.run(new IssueToken("anna", Optional.empty()))));
        Docket.Session acting = with(personnel.run(new IssueToken("bernd", Optional.empty())));
        assertEquals(bernd.id(), acting.run(new ReadOwnUser()).value().id());
        // What the user gets later is not in a token that was made before.
        operator.run(new ChangeUser(
                bernd.id(), Change.keep(), Change.keep(), Change.set(List.of(everywhere("admin"))), Expected.ANY));
        assertEquals(Kind.FORBIDDEN, refused(() -> acting.run(new ListUsers(Optional.empty()))));
        assertTrue(anna.active());
    }

    @Test
    void signingOutEndsTheTokenOnEveryNodeAndNoOther() {
        User anna = user("anna");
        String first = as(anna).run(new IssueEphemeralToken());
        String second = as(anna).run(new IssueEphemeralToken());
        with(first).run(new SignOut());
        assertEquals(Kind.UNAUTHENTICATED, refused(() -> with(first)));
        with(second);
        assertEquals(Kind.MALFORMED, refused(() -> as(anna).run(new SignOut())));
    }

    @Test
    void tokensOfADeactivatedUserDoNotComeBackWithIt() {
        User anna = user("anna");
        String token = as(anna).run(new IssueToken("anna", Optional.empty()));
        for (boolean active : List.of(false, true)) {
            operator.run(new ChangeUser(anna.id(), Change.keep(), Change.set(active), Change.keep(), Expected.ANY));
            assertEquals(Kind.UNAUTHENTICATED, refused(() -> with(token)));
        }
    }

    @Test
    void tokensOfARemovedUserAreWorthNothing() {
        User anna = user("anna");
        String token = as(anna).run(new IssueToken("anna", Optional.empty()));
        operator.run(new RemoveUser(anna.id()));
        assertEquals(Kind.UNAUTHENTICATED, refused(() -> with(token)));
    }
}
