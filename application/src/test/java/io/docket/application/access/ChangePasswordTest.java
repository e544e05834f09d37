package io.docket.application.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.docket.application.kernel.Caller;
import io.docket.application.kernel.Refusal;
import io.docket.application.testing.World;
import io.docket.domain.access.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChangePasswordTest {
    private static final String OLD = "a long enough password";
    private static final String CHOSEN = "correct horse battery";

    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    private User admin() {
        return world.store
                .read(all -> all.installation(UserDirectory.class).named("admin"))
                .orElseThrow()
                .user();
    }

    private void change(String old, String chosen) {
        Caller admin = Caller.user(world.tenant(), admin().id()).from("10.0.0.1");
        world.docket.as(admin).run(new ChangePassword(old, chosen));
    }

    private Refusal refused(String old, String chosen) {
        return assertThrows(Refusal.class, () -> change(old, chosen));
    }

    private void signIn(String password) {
        world.docket
                .as(Caller.anonymous())
                .run(new Identify(new Credentials("admin", password.toCharArray(), "10.0.0.2")));
    }

    @Test
    void theNewPasswordSignsInAndTheOldOneNoMore() {
        int generation = admin().generation();
        change(OLD, CHOSEN);
        signIn(CHOSEN);
        assertThrows(Refusal.class, () -> signIn(OLD));
        assertEquals(generation + 1, admin().generation());
    }

    @Test
    void theOldPasswordMustBeRightAndIsNotToBeGuessed() {
        for (int guess = 0; guess < 5; guess++) {
            assertEquals(
                    Refusal.Kind.FORBIDDEN, refused("guess " + guess, CHOSEN).kind());
        }
        assertEquals(Refusal.Kind.TOO_MANY, refused(OLD, CHOSEN).kind());
        signIn(OLD);
    }

    @Test
    void thePolicyHoldsForTheNewOne() {
        Refusal refusal = refused(OLD, "admin");
        assertEquals(Refusal.Kind.INVALID, refusal.kind());
        assertEquals(3, refusal.violations().size());
        assertEquals(
                "must differ from the old password",
                refused(OLD, OLD).violations().get(0).reason());
        signIn(OLD);
    }

    @Test
    void aProgramThatActsForATenantHasNoPassword() {
        assertEquals(
                Refusal.Kind.NOT_FOUND,
                assertThrows(Refusal.class, () -> world.operator().run(new ChangePassword(OLD, CHOSEN)))
                        .kind());
    }

    @Test
    void anOlderHashIsReplacedAtSignInWithoutEndingTokens() {
        try (var newer = world.builder()
                .passwords(Pbkdf2Passwords.withIterations(2))
                .workers(0)
                .build()) {
            User before = admin();
            newer.as(Caller.anonymous()).run(new Identify(new Credentials("admin", OLD.toCharArray(), "10.0.0.2")));
            User after = admin();
            assertEquals(
                    true,
                    after.password().orElseThrow().text().startsWith("pbkdf2-sha256$2$"),
                    "the hash is a new one");
            assertEquals(before.generation(), after.generation());
            newer.as(Caller.anonymous()).run(new Identify(new Credentials("admin", OLD.toCharArray(), "10.0.0.2")));
            assertEquals(after, admin());
        }
    }
}
