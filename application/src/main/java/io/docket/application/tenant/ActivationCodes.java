package io.docket.application.tenant;

import io.docket.application.access.Secret;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.tenant.Activation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Optional;

/**
 * Draws six-digit codes and compares them. There are so few that a plain hash would tell the code, so that the hash is keyed
 * by the installation's secret.
 */
final class ActivationCodes {
    private static final int FIRST = 100_000;
    private static final int HOW_MANY = 900_000;
    private static final String PURPOSE = "tenant-activation";

    private final Secret secret;
    private final SecureRandom chance = new SecureRandom();

    ActivationCodes(Secret secret) {
        this.secret = secret;
    }

    /** Without leading zeros, since the contract has the code as a number. */
    int draw() {
        return FIRST + chance.nextInt(HOW_MANY);
    }

    String hash(TenantId tenant, int code) {
        return hash(tenant.value(), code);
    }

    /** Takes the same time whether or not there is an activation to compare with. */
    boolean matches(int code, Optional<Activation> activation) {
        String given = hash(activation.map(known -> known.tenant().value()).orElse("nobody"), code);
        String kept = activation.map(Activation::codeHash).orElse(given);
        return MessageDigest.isEqual(bytes(given), bytes(kept)) && activation.isPresent();
    }

    /** The name that attempts are counted under: neither an address of the network nor of a person is kept readable. */
    String key(String kind, String value) {
        return secret.mac(PURPOSE, kind + ":" + value);
    }

    private String hash(String tenant, int code) {
        return secret.mac(PURPOSE, tenant + ":" + code);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
