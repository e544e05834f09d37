package io.docket.application.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.Docket;
import io.docket.application.kernel.Caller;
import io.docket.application.kernel.Refusal;
import io.docket.application.testing.World;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SignInTest {
    private final World world = new World();
    private final Docket docket =
            world.builder().tokens(new PlainTokens(), Duration.ofMinutes(60)).build();

    @AfterEach
    void close() {
        docket.close();
        world.close();
    }

    /** Tokens that can be read by eye; signed by naming the key. */
    private static final class PlainTokens implements Tokens {
        private int made;

        @Override
        public KeyPair newKeyPair() {
            made++;
            return new KeyPair("key" + made, new byte[] {1}, new byte[] {2});
        }

        @Override
        public String issue(Claims claims, KeyPair key) {
            return key.id() + "|" + claims.tenant() + "|" + claims.user() + "|" + claims.username() + "|"
                    + claims.expiresAt();
        }

        @Override
        public String publicKeys(List<KeyPair> keys) {
            return keys.toString();
        }

        @Override
        public Optional<Claims> verify(String token, List<KeyPair> keys, Instant now) {
            String[] parts = token.split("\\|");
            boolean known = keys.stream().anyMatch(key -> key.id().equals(parts[0]));
            return known && now.isBefore(Instant.parse(parts[4]))
                    ? Optional.of(new Claims(
                            "t",
                            new io.docket.domain.kernel.TenantId(parts[1]),
                            new io.docket.domain.kernel.UserId(parts[2]),
                            parts[3],
                            java.util.Set.of(),
                            Optional.empty(),
                            1,
                            now,
                            Instant.parse(parts[4])))
                    : Optional.empty();
        }
    }

    private String signIn(String username, String password) {
        docket.rotateSigningKeys(Duration.ofDays(90));
        return docket.as(Caller.anonymous())
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
        assertTrue(signIn("admin", "a long enough password").contains("admin"));
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
        try (Docket second = world.builder()
                .tokens(new PlainTokens(), Duration.ofMinutes(60))
                .build()) {
            assertThrows(Secret.WrongSecret.class, () -> second.rotateSigningKeys(Duration.ofDays(90)));
        }
    }
}
