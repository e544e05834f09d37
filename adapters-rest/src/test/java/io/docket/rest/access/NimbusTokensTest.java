package io.docket.rest.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jwt.SignedJWT;
import io.docket.application.access.Tokens;
import io.docket.domain.access.RoleAssignment;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.RoleId;
import io.docket.domain.kernel.Target;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.kernel.UserId;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NimbusTokensTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final Tokens.Claims CLAIMS = new Tokens.Claims(
            "0123456789abcdef01234560",
            new TenantId("0123456789abcdef01234561"),
            new UserId("0123456789abcdef01234562"),
            "ada",
            Set.of("admin", "reviewer"),
            Optional.of(List.of(
                    new RoleAssignment(new RoleId("0123456789abcdef01234563"), Target.tenant()),
                    new RoleAssignment(
                            new RoleId("0123456789abcdef01234564"), Target.of(new InboxId("0123456789abcdef01234565"))),
                    new RoleAssignment(
                            new RoleId("0123456789abcdef01234566"),
                            Target.of(new DocumentId("0123456789abcdef01234567"))))),
            3,
            NOW,
            NOW.plus(Duration.ofMinutes(60)),
            true);

    private final NimbusTokens tokens = new NimbusTokens();
    private final Tokens.KeyPair key = tokens.newKeyPair();
    private final Tokens.KeyPair newer = tokens.newKeyPair();

    private Optional<Tokens.Claims> verified(String token, Instant at) {
        return tokens.verify(token, List.of(newer, key), at);
    }

    @Test
    void tokenSaysWhatWentInUnderAnOlderKeyToo() {
        assertEquals(Optional.of(CLAIMS), verified(tokens.issue(CLAIMS, key), NOW));
    }

    @Test
    void anotherServerVerifiesATokenWithThePublishedKeys() throws Exception {
        var token = SignedJWT.parse(tokens.issue(CLAIMS, key));
        var published = com.nimbusds.jose.jwk.JWKSet.parse(tokens.publicKeys(List.of(newer, key)));
        var verifying = published.getKeyByKeyId(token.getHeader().getKeyID()).toECKey();
        assertTrue(token.verify(new com.nimbusds.jose.crypto.ECDSAVerifier(verifying)));
        assertTrue(published.getKeys().stream().noneMatch(com.nimbusds.jose.jwk.JWK::isPrivate));
    }

    @Test
    void claimsAreThoseOfMicroProfile() throws ParseException {
        var claims = SignedJWT.parse(tokens.issue(CLAIMS, key)).getJWTClaimsSet();

        assertTrue(claims.getClaims()
                .keySet()
                .containsAll(Set.of("iss", "sub", "upn", "groups", "iat", "exp", "jti", "tenant")));
    }

    @Test
    void tokenEndsWithItsTimeButForASmallSkew() {
        String token = tokens.issue(CLAIMS, key);

        assertTrue(verified(token, CLAIMS.expiresAt().plusSeconds(10)).isPresent());
        assertFalse(verified(token, CLAIMS.expiresAt().plusSeconds(31)).isPresent());
        assertFalse(verified(token, NOW.minusSeconds(31)).isPresent());
    }

    @Test
    void keyThatIsGoneVerifiesNothing() {
        assertFalse(
                tokens.verify(tokens.issue(CLAIMS, key), List.of(newer), NOW).isPresent());
    }

    @Test
    void anotherKeyUnderAKnownIdVerifiesNothing() {
        Tokens.KeyPair stranger = tokens.newKeyPair();
        var forged = new Tokens.KeyPair(key.id(), stranger.publicKey(), stranger.privateKey());

        assertFalse(verified(tokens.issue(CLAIMS, forged), NOW).isPresent());
    }

    @Test
    void changedUnsignedOrStrangeTokensAreNone() {
        String[] parts = tokens.issue(CLAIMS, key).split("\\.");
        String admin =
                new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8).replace("ada", "eve");
        String changed = parts[0] + "." + encoded(admin) + "." + parts[2];
        String unsigned =
                encoded("{\"alg\":\"none\",\"typ\":\"JWT\",\"kid\":\"" + key.id() + "\"}") + "." + parts[1] + ".";
        String symmetric = encoded("{\"alg\":\"HS256\",\"typ\":\"JWT\",\"kid\":\"" + key.id() + "\"}") + "." + parts[1]
                + "." + parts[2];

        for (String token : List.of(changed, unsigned, symmetric, "", "a.b.c", parts[0] + "." + parts[1])) {
            assertFalse(verified(token, NOW).isPresent(), token);
        }
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
