package io.docket.domain.access;

import io.docket.domain.kernel.InvalidValue;
import java.time.Instant;

/**
 * A key pair that signs tokens (ES256): public half as X.509, private half as PKCS #8 sealed with the installation's
 * secret, both in Base64. The newest key signs; older ones only verify.
 */
public record SigningKey(String id, String publicKey, String sealedPrivateKey, Instant madeAt) {
    public SigningKey {
        InvalidValue.unlessText("id", id, 100);
        InvalidValue.unlessText("public_key", publicKey, 1_000);
        InvalidValue.unlessText("private_key", sealedPrivateKey, 2_000);
    }

    @Override
    public String toString() {
        return "SigningKey[" + id + "]";
    }
}
