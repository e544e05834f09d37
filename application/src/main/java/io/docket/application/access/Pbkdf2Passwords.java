package io.docket.application.access;

import io.docket.domain.access.PasswordHash;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * PBKDF2 with HMAC-SHA-256, from the JDK alone; the iterations are OWASP's for this function (600,000), and are stored with
 * the hash as {@code pbkdf2-sha256$iterations$salt$hash}.
 */
public final class Pbkdf2Passwords implements PasswordHashing {
    private static final String NAME = "pbkdf2-sha256";
    private static final int STANDARD_ITERATIONS = 600_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;

    private final int iterations;
    private final SecureRandom chance = new SecureRandom();

    private Pbkdf2Passwords(int iterations) {
        this.iterations = iterations;
    }

    public static Pbkdf2Passwords standard() {
        return new Pbkdf2Passwords(STANDARD_ITERATIONS);
    }

    /** For tests that sign in often. */
    public static Pbkdf2Passwords withIterations(int iterations) {
        return new Pbkdf2Passwords(iterations);
    }

    @Override
    public PasswordHash hash(char[] password) {
        var salt = new byte[SALT_BYTES];
        chance.nextBytes(salt);
        Base64.Encoder encoder = Base64.getEncoder().withoutPadding();
        return new PasswordHash(String.join(
                "$",
                NAME,
                Integer.toString(iterations),
                encoder.encodeToString(salt),
                encoder.encodeToString(derive(password, salt, iterations))));
    }

    @Override
    public boolean matches(char[] password, PasswordHash hash) {
        String[] parts = hash.text().split("\\$");
        if (parts.length != 4 || !parts[0].equals(NAME)) {
            throw new IllegalStateException("a stored password hash has a form that is not known here");
        }
        byte[] salt = Base64.getDecoder().decode(parts[2]);
        byte[] wanted = Base64.getDecoder().decode(parts[3]);
        return MessageDigest.isEqual(wanted, derive(password, salt, Integer.parseInt(parts[1])));
    }

    @Override
    public boolean outdated(PasswordHash hash) {
        return !hash.text().startsWith(NAME + "$" + iterations + "$");
    }

    private static byte[] derive(char[] password, byte[] salt, int iterations) {
        var spec = new PBEKeySpec(password, salt, iterations, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            spec.clearPassword();
        }
    }
}
