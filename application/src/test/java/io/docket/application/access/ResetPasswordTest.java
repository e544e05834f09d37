package io.docket.application.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.Docket;
import io.docket.application.kernel.Caller;
import io.docket.application.kernel.Change;
import io.docket.application.kernel.Expected;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Versioned;
import io.docket.application.testing.LetterBox;
import io.docket.application.testing.World;
import io.docket.domain.access.PasswordChanged;
import io.docket.domain.access.User;
import io.docket.domain.kernel.UserId;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ResetPasswordTest {
    private static final String ANNA = "anna@example.com";
    private static final String CHOSEN = "correct horse battery";
    private static final Pattern TOKEN = Pattern.compile("^[A-Za-z0-9_-]{43}$", Pattern.MULTILINE);

    private final World world = new World();
    private final Docket docket = world.docket;
    private final LetterBox letters = world.letters;

    @AfterEach
    void close() {
        world.close();
    }

    private User user(String username, boolean active) {
        var user = User.named(new UserId(world.ids.next()), username, active, List.of());
        world.store.write(all -> {
            all.in(world.tenant()).the(Users.class).add(user);
            return user;
        });
        return user;
    }

    private User stored(User user) {
        return world.store
                .read(all -> all.in(world.tenant()).the(Users.class).find(user.id()))
                .map(Versioned::value)
                .orElseThrow();
    }

    private void change(User user, UnaryOperator<User> change) {
        world.store.write(all -> {
            Users users = all.in(world.tenant()).the(Users.class);
            users.save(users.find(user.id()).orElseThrow().map(change));
            return user;
        });
    }

    private Docket.Session from(String address) {
        return docket.as(Caller.anonymous().from(address));
    }

    private void ask(String username) {
        from("10.0.0.1").run(new RequestPasswordReset(username));
    }

    private String token(Mail mail) {
        Matcher matcher = TOKEN.matcher(mail.text());
        assertTrue(matcher.find(), mail.text());
        return matcher.group();
    }

    private String mailedToken() throws InterruptedException {
        return token(letters.next());
    }

    private void reset(String token, String password) {
        from("10.0.0.1").run(new ResetPassword(token, password));
    }

    private void assertRefused(Refusal.Kind kind, String token, String password) {
        assertEquals(
                kind, assertThrows(Refusal.class, () -> reset(token, password)).kind());
    }

    private void assertSignsIn(String username, String password) {
        var credentials = new Credentials(username, password.toCharArray(), "10.0.0.9");
        docket.as(Caller.anonymous()).run(new Identify(credentials));
    }

    @Test
    void whoeverReadsTheUsersMailChoosesThePasswordOnce() throws Exception {
        User anna = user(ANNA, true);
        ask(ANNA);
        Mail mail = letters.next();
        assertEquals(ANNA, mail.to().value());
        reset(token(mail), CHOSEN);
        assertSignsIn(ANNA, CHOSEN);
        assertEquals(anna.generation() + 1, stored(anna).generation());
        assertEquals(
                new PasswordChanged(world.tenant(), anna.id(), world.clock.instant()),
                world.events.poll(10, TimeUnit.SECONDS));
        assertRefused(Refusal.Kind.FORBIDDEN, token(mail), "another horse battery");
        assertSignsIn(ANNA, CHOSEN);
    }

    @Test
    void aNewUserIsActivatedByIt() throws Exception {
        User anna = user(ANNA, false);
        ask(ANNA);
        reset(mailedToken(), CHOSEN);
        assertTrue(stored(anna).active());
        assertTrue(stored(anna).confirmedAt().isPresent());
    }

    @Test
    void whomSomebodyDeactivatedStaysSo() throws Exception {
        User anna = user(ANNA, true);
        ask(ANNA);
        String token = mailedToken();
        change(anna, User::deactivated);
        assertRefused(Refusal.Kind.FORBIDDEN, token, CHOSEN);
        assertFalse(stored(anna).active());
    }

    /** The address that the token went to is no longer where the user is reached. */
    @Test
    void whoHasAnotherNameSinceIsNotReachedByTheOldOne() throws Exception {
        User anna = user("ana@example.com", false);
        ask("ana@example.com");
        String token = mailedToken();
        world.operator().run(new ChangeUser(anna.id(), Change.set(ANNA), Change.keep(), Change.keep(), Expected.ANY));
        assertRefused(Refusal.Kind.FORBIDDEN, token, CHOSEN);
        ask(ANNA);
        reset(mailedToken(), CHOSEN);
        assertSignsIn(ANNA, CHOSEN);
    }

    @Test
    void onlyWhoIsThereAndHasAnAddressGetsMail() throws Exception {
        change(user("gone@example.com", true), User::deactivated);
        user(ANNA, true);
        for (String name :
                List.of("nobody@example.com", "gone@example.com", "admin", "x".repeat(10_000), "a\u0000b", " ")) {
            ask(name);
        }
        ask(ANNA);
        assertEquals(ANNA, letters.next().to().value());
        assertEquals(0, letters.size());
    }

    @Test
    void aTokenHoldsForAnHour() throws Exception {
        user(ANNA, true);
        ask(ANNA);
        String token = mailedToken();
        world.clock.pass(Duration.ofMinutes(60));
        assertRefused(Refusal.Kind.FORBIDDEN, token, CHOSEN);
    }

    @Test
    void aPasswordThatMayNotBeChosenLeavesTheTokenAsItWas() throws Exception {
        user(ANNA, true);
        ask(ANNA);
        String token = mailedToken();
        Refusal refusal = assertThrows(Refusal.class, () -> reset(token, "password"));
        assertEquals(Refusal.Kind.INVALID, refusal.kind());
        assertEquals("new_password", refusal.violations().get(0).field());
        reset(token, CHOSEN);
        assertSignsIn(ANNA, CHOSEN);
    }

    @Test
    void oneTokenEndsTheOthers() throws Exception {
        user(ANNA, true);
        ask(ANNA);
        String first = mailedToken();
        ask(ANNA);
        String second = mailedToken();
        reset(first, CHOSEN);
        assertRefused(Refusal.Kind.FORBIDDEN, second, "another horse battery");
    }

    @Test
    void noLetterBoxIsFilled() throws Exception {
        user(ANNA, true);
        user("bob@example.com", true);
        for (int mail = 0; mail < 5; mail++) {
            ask(ANNA);
            assertEquals(ANNA, letters.next().to().value());
        }
        ask(ANNA);
        ask("bob@example.com");
        assertEquals("bob@example.com", letters.next().to().value());
    }

    @Test
    void anAddressThatAsksTooOftenHasToWait() {
        for (int request = 0; request < 20; request++) {
            ask("nobody@example.com");
        }
        Refusal refusal = assertThrows(Refusal.class, () -> ask("nobody@example.com"));
        assertEquals(Refusal.Kind.TOO_MANY, refusal.kind());
        from("10.0.0.2").run(new RequestPasswordReset("nobody@example.com"));
        world.clock.pass(refusal.retryAfter().orElseThrow());
        ask("nobody@example.com");
    }

    /** Whoever has one IPv6 address has as many as they like. */
    @Test
    void aNetworkOfAddressesIsLimitedAsOne() {
        for (int request = 0; request < 20; request++) {
            from("2001:db8:0:1:0:0:0:" + request).run(new RequestPasswordReset("nobody@example.com"));
        }
        Docket.Session neighbour = from("2001:db8:0:1:a:b:c:d");
        Refusal refusal =
                assertThrows(Refusal.class, () -> neighbour.run(new RequestPasswordReset("nobody@example.com")));
        assertEquals(Refusal.Kind.TOO_MANY, refusal.kind());
        from("2001:db8:0:2:0:0:0:1").run(new RequestPasswordReset("nobody@example.com"));
    }

    @Test
    void whoTriesTokensHasToWaitToo() {
        for (int guess = 0; guess < 20; guess++) {
            assertRefused(Refusal.Kind.FORBIDDEN, "a guess", CHOSEN);
        }
        assertRefused(Refusal.Kind.TOO_MANY, "a guess", CHOSEN);
    }

    @Test
    void withoutAMailerNobodyIsLeftWaitingForMail() {
        try (Docket without = world.builder().mailer(new NoMailer()).workers(0).build()) {
            Refusal refusal = assertThrows(
                    Refusal.class, () -> without.as(Caller.anonymous()).run(new RequestPasswordReset(ANNA)));
            assertEquals(Refusal.Kind.UNAVAILABLE, refusal.kind());
        }
    }
}
