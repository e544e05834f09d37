package io.docket.application.access;

import io.docket.domain.access.RoleAssignment;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.kernel.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes and checks signed tokens (JWT, ES256, with the claims of MicroProfile JWT). Says nothing about what they permit. */
public interface Tokens {
    /** A new key pair. */
    KeyPair newKeyPair();

    String issue(Claims claims, KeyPair key);

    /** Who the token speaks of, when one of the keys signed it, it is ours, and it has not expired. */
    Optional<Claims> verify(String token, List<KeyPair> keys, Instant now);

    /** The public halves as a JSON Web Key Set (RFC 7517). */
    String publicKeys(List<KeyPair> keys);

    /** X.509 and PKCS #8 encodings of an EC P-256 pair. */
    record KeyPair(String id, byte[] publicKey, byte[] privateKey) {}

    /**
     * Whom a token is about, and when it holds. {@code groups} are the role names, for other MicroProfile servers.
     * {@code roles} are those that the token is restricted to, when it is; {@code generation} is the user's when it was made.
     * What is issued to who comes with an {@code ephemeral} one ends with it.
     */
    record Claims(
            String tokenId,
            TenantId tenant,
            UserId user,
            String username,
            Set<String> groups,
            Optional<List<RoleAssignment>> roles,
            int generation,
            Instant issuedAt,
            Instant expiresAt,
            boolean ephemeral) {
        public Claims {
            groups = Set.copyOf(groups);
            roles = roles.map(List::copyOf);
        }
    }
}
