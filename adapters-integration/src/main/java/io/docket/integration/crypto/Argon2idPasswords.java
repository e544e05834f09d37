package io.docket.integration.crypto;

import io.docket.application.access.PasswordHashing;
import io.docket.application.access.Pbkdf2Passwords;
import io.docket.domain.access.PasswordHash;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id with OWASP's parameters (19 MiB, two passes, one lane), which are stored with the hash as a PHC string. Hashes
 * that were made with other parameters, or by {@link Pbkdf2Passwords}, are still checked, and count as outdated.
 */
public final class Argon2idPasswords implements PasswordHashing {
    private static final int STANDARD_MEMORY = 19_456;
    private static final int STANDARD_PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final String NAME = "$argon2id$";
    private static final Pattern FORM =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d+),t=(\\d+),p=(\\d+)\\$([^$]+)\\$([^$]+)");

    private final Cost cost;
    private final PasswordHashing earlier;
    private final SecureRandom chance = new SecureRandom();

    /** Memory in KiB, passes over it, and lanes. */
    private record Cost(int memory, int passes, int lanes) {
        @Override
        public String toString() {
            return "m=" + memory + ",t=" + passes + ",p=" + lanes;
        }
    }

    private Argon2idPasswords(Cost cost, PasswordHashing earlier) {
        this.cost = cost;
        this.earlier = earlier;
    }

    public static Argon2idPasswords standard() {
        return new Argon2idPasswords(new Cost(STANDARD_MEMORY, STANDARD_PASSES, LANES), Pbkdf2Passwords.standard());
    }

    /** For tests that sign in often. */
    public static Argon2idPasswords withMemory(int kibibytes) {
        return new Argon2idPasswords(new Cost(kibibytes, 1, LANES), Pbkdf2Passwords.standard());
    }

    @Override
    public PasswordHash hash(char[] password) {
        var salt = new byte[SALT_BYTES];
        chance.nextBytes(salt);
        Base64.Encoder encoder = Base64.getEncoder().withoutPadding();
        return new PasswordHash(NAME + "v=19$" + cost + "$" + encoder.encodeToString(salt) + "$"
                + encoder.encodeToString(derive(password, salt, cost, HASH_BYTES)));
    }

    @Override
    public boolean matches(char[] password, PasswordHash hash) {
        if (!hash.text().startsWith(NAME)) {
            return earlier.matches(password, hash);
        }
        Matcher parts = FORM.matcher(hash.text());
        if (!parts.matches()) {
            throw new IllegalStateException("a stored password hash has a form that is not known here");
        }
        byte[] salt = Base64.getDecoder().decode(parts.group(4));
        byte[] wanted = Base64.getDecoder().decode(parts.group(5));
        return MessageDigest.isEqual(wanted, derive(password, salt, cost(parts), wanted.length));
    }

    @Override
    public boolean outdated(PasswordHash hash) {
        Matcher parts = FORM.matcher(hash.text());
        return !parts.matches() || !cost(parts).equals(cost);
    }

    private static Cost cost(Matcher parts) {
        return new Cost(
                Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
    }

    private static byte[] derive(char[] password, byte[] salt, Cost cost, int length) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.memory())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .withSalt(salt)
                .build());
        var hash = new byte[length];
        generator.generateBytes(password, hash);
        return hash;
    }
}
