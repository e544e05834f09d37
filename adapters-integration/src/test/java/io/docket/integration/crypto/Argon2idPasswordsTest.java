package io.docket.integration.crypto;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.access.PasswordHashing;
import io.docket.application.access.Pbkdf2Passwords;
import io.docket.domain.access.PasswordHash;
import org.junit.jupiter.api.Test;

class Argon2idPasswordsTest {
    private static final char[] PASSWORD = "zoës Passwort ist 🔑".toCharArray();

    private final PasswordHashing quick = Argon2idPasswords.withMemory(64);

    @Test
    void aPasswordMatchesItsHashAndNoOther() {
        PasswordHash hash = quick.hash(PASSWORD);
        assertTrue(quick.matches(PASSWORD, hash));
        assertFalse(quick.matches("zoës Passwort ist 🔒".toCharArray(), hash));
        assertFalse(quick.matches(new char[0], hash));
    }

    @Test
    void thePasswordsOfTwoUsersHaveDifferentHashes() {
        assertNotEquals(quick.hash(PASSWORD), quick.hash(PASSWORD));
    }

    @Test
    void theParametersAreThoseOfOwaspAndStandInTheHash() {
        PasswordHash hash = Argon2idPasswords.standard().hash(PASSWORD);
        assertTrue(hash.text().matches("\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}"));
        assertFalse(Argon2idPasswords.standard().outdated(hash));
    }

    /** Made by the reference implementation: echo -n password | argon2 somesalt -id -t 2 -m 16 -p 1. */
    @Test
    void hashesOfOtherImplementationsAreUnderstood() {
        var reference = new PasswordHash(
                "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc");
        assertTrue(quick.matches("password".toCharArray(), reference));
        assertFalse(quick.matches("passwort".toCharArray(), reference));
    }

    @Test
    void hashesOfOtherParametersHoldAndAreOutdated() {
        PasswordHash old = quick.hash(PASSWORD);
        PasswordHashing stronger = Argon2idPasswords.withMemory(128);
        assertTrue(stronger.matches(PASSWORD, old));
        assertTrue(stronger.outdated(old));
        assertFalse(quick.outdated(old));
    }

    @Test
    void hashesFromBeforeHoldAndAreOutdated() {
        PasswordHash old = Pbkdf2Passwords.withIterations(7).hash(PASSWORD);
        assertTrue(quick.matches(PASSWORD, old));
        assertFalse(quick.matches("another".toCharArray(), old));
        assertTrue(quick.outdated(old));
    }

    @Test
    void aHashThatNobodyHereMadeIsNoMereMismatch() {
        assertThrows(
                IllegalStateException.class, () -> quick.matches(PASSWORD, new PasswordHash("$argon2id$v=16$m=1$x$y")));
        assertThrows(IllegalStateException.class, () -> quick.matches(PASSWORD, new PasswordHash("$2b$10$abc")));
    }
}
