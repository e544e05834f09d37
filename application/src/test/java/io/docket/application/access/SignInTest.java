package io.docket.application.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.Docket;
import io.docket.application.kernel.Caller;
import io.docket.application.kernel.PageRequest;
import io.docket.application.kernel.Refusal;
import io.docket.application.testing.RememberedTokens;
import io.docket.application.testing.World;
import io.docket.domain.access.AuditFact;
import io.docket.domain.access.PasswordHash;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SignInTest {
    private static final Secret SECRET = Secret.of("a secret that two nodes share");

    private final World world = new World();
    private final RememberedTokens tokens = new RememberedTokens();
    private final Docket docket = world.builder()
            .tokens(tokens, Duration.ofMinutes(60))
            .secret(SECRET)
            .build();

    @AfterEach
    void close() {
        docket.close();
        world.close();
    }

    private String signIn(String username, String password) {
        docket.rotateSigningKeys(Duration.ofDays(90));
        return docket.as(Caller.anonymous().from("10.0.0.1"))
                .run(new SignIn(new Credentials(username, password.toCharArray(), "10.0.0.1")));
    }

    private Refusal refusedSignIn(String username, String password) {
        return assertThrows(Refusal.class, () -> signIn(username, password));
    }

    @Test
    void tokenOfASignInTellsWhoItIsAboutUntilItExpires() {
        String token = signIn("admin", "a long enough password");
        var verify = new VerifyToken(token, "10.0.0.1");
        assertEquals("admin", docket.as(Caller.anonymous()).run(verify).claims().username());
        world.clock.pass(Duration.ofMinutes(61));
        assertThrows(Refusal.class, () -> docket.as(Caller.anonymous()).run(verify));
    }

    @Test
    void aSignInIsInTheTrailWithWhoByWhatFromWhereAndForWhichToken() {
        signIn("admin", "a long enough password");
        var entries = docket.as(Caller.operator(world.tenant()))
                .run(new PageAudit(AuditFilter.ALL, new PageRequest(1, 10)))
                .results();
        assertEquals(1, entries.size());
        AuditFact fact = entries.get(0).fact();
        assertEquals("SignIn done by password", fact.command() + " " + fact.outcome() + " by " + fact.means());
        assertTrue(fact.user().isPresent());
        assertTrue(fact.subject().isPresent());
        assertEquals(Optional.of("10.0.0.1"), fact.address());
    }

    @Test
    void wrongPasswordAndUnknownUserAreAnsweredAlike() {
        Refusal wrong = refusedSignIn("admin", "guess");
        Refusal unknown = refusedSignIn("nobody", "guess");
        assertEquals(Refusal.Kind.UNAUTHENTICATED, wrong.kind());
        assertEquals(wrong.kind(), unknown.kind());
        assertEquals(wrong.detail(), unknown.detail());
    }

    @Test
    void guessingIsSlowedDownAndForgottenAfterAWhile() {
        for (int guess = 0; guess < 5; guess++) {
            refusedSignIn("admin", "guess" + guess);
        }
        Refusal slowed = refusedSignIn("admin", "a long enough password");
        assertEquals(Refusal.Kind.TOO_MANY, slowed.kind());
        assertTrue(slowed.retryAfter().isPresent());
        world.clock.pass(slowed.retryAfter().orElseThrow());
        signIn("admin", "a long enough password");
    }

    @Test
    void manyCallsAtOnceWithTheRightPasswordAllComeIn() {
        docket.rotateSigningKeys(Duration.ofDays(90));
        var calls = IntStream.range(0, 12)
                .mapToObj(call -> CompletableFuture.supplyAsync(() -> docket.as(Caller.anonymous())
                        .run(new Identify(
                                new Credentials("admin", "a long enough password".toCharArray(), "10.0.0.1")))))
                .toList();
        calls.forEach(CompletableFuture::join);
    }

    /** Were it let in, a crowd of guesses that begin together would all be worth something. */
    @Test
    void whoWasTooOftenWrongWhileAPasswordWasHashedIsNotLetInByIt() throws Exception {
        var hashing = new SlowForOne("a long enough password");
        try (Docket slow = world.builder().passwords(hashing).secret(SECRET).build()) {
            CompletableFuture<Refusal> late = CompletableFuture.supplyAsync(() -> refusedIdentity(slow, hashing.slow));
            hashing.begun.await();
            for (int guess = 0; guess < 5; guess++) {
                assertEquals(
                        Refusal.Kind.UNAUTHENTICATED,
                        refusedIdentity(slow, "guess" + guess).kind());
            }
            hashing.mayEnd.countDown();
            assertEquals(Refusal.Kind.TOO_MANY, late.join().kind());
        }
    }

    private static Refusal refusedIdentity(Docket docket, String password) {
        var attempt = new Identify(new Credentials("admin", password.toCharArray(), "10.0.0.1"));
        return assertThrows(Refusal.class, () -> docket.as(Caller.anonymous()).run(attempt));
    }

    /** Takes its time for one password. */
    private static final class SlowForOne implements PasswordHashing {
        private final PasswordHashing hashing = Pbkdf2Passwords.withIterations(1);
        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch mayEnd = new CountDownLatch(1);
        private final String slow;

        SlowForOne(String slow) {
            this.slow = slow;
        }

        @Override
        public PasswordHash hash(char[] password) {
            return hashing.hash(password);
        }

        @Override
        public boolean matches(char[] password, PasswordHash hash) {
            if (slow.equals(new String(password))) {
                begun.countDown();
                try {
                    mayEnd.await();
                } catch (InterruptedException interrupted) {
                    throw new AssertionError(interrupted);
                }
            }
            return hashing.matches(password, hash);
        }

        @Override
        public boolean outdated(PasswordHash hash) {
            return false;
        }
    }

    /** A second node has its own memory, and the same database. */
    @Test
    void anotherNodeKnowsOfTheFailures() {
        for (int guess = 0; guess < 5; guess++) {
            refusedSignIn("admin", "guess" + guess);
        }
        try (Docket second = world.builder().secret(SECRET).build()) {
            var attempt = new Identify(new Credentials("admin", "a long enough password".toCharArray(), "10.0.0.1"));
            assertEquals(
                    Refusal.Kind.TOO_MANY,
                    assertThrows(
                                    Refusal.class,
                                    () -> second.as(Caller.anonymous()).run(attempt))
                            .kind());
        }
    }

    @Test
    void guessesFromOneAddressDoNotLockOutAnother() {
        for (int guess = 0; guess < 6; guess++) {
            refusedSignIn("admin", "guess" + guess);
        }
        var elsewhere = new Identify(new Credentials("admin", "a long enough password".toCharArray(), "10.0.0.2"));
        assertEquals(
                world.tenant(),
                docket.as(Caller.anonymous()).run(elsewhere).tenant().orElseThrow());
    }

    @Test
    void anOlderKeySignsUntilEveryNodeKnowsTheNewOneAndItsTokensHoldAfterwards() {
        String token = signIn("admin", "a long enough password");
        world.clock.pass(Duration.ofMinutes(1));
        assertEquals(2, docket.rotateSigningKeys(Duration.ofSeconds(-1)));
        assertEquals(
                "admin",
                docket.as(Caller.anonymous())
                        .run(new VerifyToken(token, "10.0.0.1"))
                        .claims()
                        .username());
        assertTrue(signIn("admin", "a long enough password").startsWith("key1"));
        world.clock.pass(Duration.ofMinutes(2));
        assertTrue(signIn("admin", "a long enough password").startsWith("key2"));
    }

    @Test
    void anotherSecretThanTheDatabasesIsNoticed() {
        docket.rotateSigningKeys(Duration.ofDays(90));
        try (Docket second =
                world.builder().tokens(tokens, Duration.ofMinutes(60)).build()) {
            assertThrows(Secret.WrongSecret.class, () -> second.rotateSigningKeys(Duration.ofDays(90)));
        }
    }
}
