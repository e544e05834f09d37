package io.docket.application.access;

import io.docket.domain.access.PasswordHash;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Remembers for a minute that a password matched a hash, so that HTTP Basic does not cost a slow hash with each call. Keyed
 * by a MAC over both under a key of this process: a changed password has another hash, so what is remembered of the old one
 * is worth nothing.
 */
final class VerifiedCredentials {
    private static final int MOST = 1_000;
    private static final Duration AGE = Duration.ofMinutes(1);

    private final SecretKeySpec key;
    private final Map<String, Instant> until = new LinkedHashMap<>();

    VerifiedCredentials() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        this.key = new SecretKeySpec(bytes, "HmacSHA256");
    }

    synchronized boolean knows(char[] password, PasswordHash hash, Instant now) {
        Instant end = until.get(mac(password, hash));
        return end != null && now.isBefore(end);
    }

    synchronized void remember(char[] password, PasswordHash hash, Instant now) {
        until.values().removeIf(end -> !now.isBefore(end));
        if (until.size() < MOST) {
            until.put(mac(password, hash), now.plus(AGE));
        }
    }

    private String mac(char[] password, PasswordHash hash) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(hash.text().getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            mac.update(StandardCharsets.UTF_8.encode(CharBuffer.wrap(password)));
            return Base64.getEncoder().encodeToString(mac.doFinal());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
