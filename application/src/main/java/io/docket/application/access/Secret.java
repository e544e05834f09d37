package io.docket.application.access;

import io.docket.domain.kernel.InvalidValue;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The installation's secret: seals what must not lie readable in the database (AES-256-GCM, a fresh nonce for each seal). */
public final class Secret {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int SHORTEST = 16;

    private final SecretKeySpec key;
    private final SecureRandom chance = new SecureRandom();

    private Secret(SecretKeySpec key) {
        this.key = key;
    }

    /** From the configured text, which must have at least 16 characters and should come from a random source. */
    public static Secret of(String text) {
        if (text.length() < SHORTEST) {
            throw new InvalidValue("docket.secret", "must have at least " + SHORTEST + " characters");
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new Secret(new SecretKeySpec(digest, "AES"));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A text of 256 bits of chance, fit to be a secret. */
    public static String newText() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * A key of 256 bits for one purpose, which tells nothing of the secret or of another purpose's key: HKDF-Expand (RFC
     * 5869) of one block.
     */
    public byte[] derived(String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getEncoded(), "HmacSHA256"));
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 1);
            return mac.doFinal();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public String seal(byte[] open) {
        var nonce = new byte[NONCE];
        chance.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(open);
            byte[] whole = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, whole, NONCE, sealed.length);
            return Base64.getEncoder().encodeToString(whole);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What was sealed; WrongSecret when it was sealed with another secret or changed since. */
    public byte[] open(String sealed) {
        byte[] whole = Base64.getDecoder().decode(sealed);
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(whole, NONCE));
            return cipher.doFinal(whole, NONCE, whole.length - NONCE);
        } catch (GeneralSecurityException wrong) {
            throw new WrongSecret(wrong);
        }
    }

    /** A MAC of a text (HMAC-SHA-256 in hexadecimal), under a key that is derived for one purpose alone. */
    public String mac(String purpose, String text) {
        byte[] purposeKey = hmac(key.getEncoded(), purpose);
        return HexFormat.of().formatHex(hmac(purposeKey, text));
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    /** The configured secret is not the one that the database was made with. */
    public static final class WrongSecret extends RuntimeException {
        private static final long serialVersionUID = 1L;

        WrongSecret(Throwable cause) {
            super("docket.secret is not the secret that this database was made with", cause);
        }
    }
}
