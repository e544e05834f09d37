package io.docket.rest.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.docket.application.access.Tokens;
import io.docket.domain.kernel.InvalidValue;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.kernel.UserId;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Tokens as MicroProfile JWT describes them, signed with ES256 by Nimbus. Only that algorithm, that type and our own issuer
 * are taken, and only with every claim in place; the key is found by its id alone, never by anything else in the token.
 */
public final class NimbusTokens implements Tokens {
    private static final String ISSUER = "docket";
    private static final String TENANT = "tenant";
    private static final String NAME = "upn";
    private static final String GROUPS = "groups";
    private static final String ROLES = "docket_roles";
    private static final String EPHEMERAL = "docket_ephemeral";
    private static final String GENERATION = "docket_generation";

    /** How far the clocks of two nodes may lie apart. */
    private static final Duration SKEW = Duration.ofSeconds(30);

    @Override
    public KeyPair newKeyPair() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            var pair = generator.generateKeyPair();
            return new KeyPair(
                    UUID.randomUUID().toString(),
                    pair.getPublic().getEncoded(),
                    pair.getPrivate().getEncoded());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String issue(Claims claims, KeyPair key) {
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(JOSEObjectType.JWT)
                .keyID(key.id())
                .build();
        var token = new SignedJWT(
                header,
                new JWTClaimsSet.Builder()
                        .issuer(ISSUER)
                        .subject(claims.user().value())
                        .claim(NAME, claims.username())
                        .claim(GROUPS, List.copyOf(claims.groups()))
                        .claim(TENANT, claims.tenant().value())
                        .claim(ROLES, claims.roles().map(RoleClaims::write).orElse(null))
                        .claim(GENERATION, claims.generation())
                        .claim(EPHEMERAL, claims.ephemeral() ? true : null)
                        .jwtID(claims.tokenId())
                        .issueTime(Date.from(claims.issuedAt()))
                        .expirationTime(Date.from(claims.expiresAt()))
                        .build());
        try {
            var encoded = new PKCS8EncodedKeySpec(key.privateKey());
            var signer = (ECPrivateKey) KeyFactory.getInstance("EC").generatePrivate(encoded);
            token.sign(new ECDSASigner(signer));
            return token.serialize();
        } catch (GeneralSecurityException | JOSEException failure) {
            throw new IllegalStateException("The signing key cannot be used", failure);
        }
    }

    @Override
    public Optional<Claims> verify(String token, List<KeyPair> keys, Instant now) {
        try {
            var parsed = SignedJWT.parse(token);
            JWSHeader header = parsed.getHeader();
            if (!JWSAlgorithm.ES256.equals(header.getAlgorithm()) || !JOSEObjectType.JWT.equals(header.getType())) {
                return Optional.empty();
            }
            Optional<KeyPair> key = keys.stream()
                    .filter(known -> known.id().equals(header.getKeyID()))
                    .findFirst();
            if (key.isEmpty() || !parsed.verify(new ECDSAVerifier(publicKey(key.get())))) {
                return Optional.empty();
            }
            return claims(parsed.getJWTClaimsSet(), now);
        } catch (ParseException | JOSEException | InvalidValue notOurs) {
            return Optional.empty();
        }
    }

    @Override
    public String publicKeys(List<KeyPair> keys) {
        return new JWKSet(keys.stream().map(NimbusTokens::webKey).toList()).toString();
    }

    private static JWK webKey(KeyPair key) {
        return new ECKey.Builder(Curve.P_256, publicKey(key))
                .keyID(key.id())
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.ES256)
                .build();
    }

    private static ECPublicKey publicKey(KeyPair key) {
        try {
            var encoded = new X509EncodedKeySpec(key.publicKey());
            return (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(encoded);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("The signing key cannot be used", failure);
        }
    }

    private static Optional<Claims> claims(JWTClaimsSet set, Instant now) throws ParseException {
        boolean complete = ISSUER.equals(set.getIssuer())
                && set.getJWTID() != null
                && set.getStringClaim(NAME) != null
                && set.getStringListClaim(GROUPS) != null
                && set.getIntegerClaim(GENERATION) != null
                && set.getIssueTime() != null
                && set.getExpirationTime() != null;
        if (!complete) {
            return Optional.empty();
        }
        Instant issued = set.getIssueTime().toInstant();
        Instant expires = set.getExpirationTime().toInstant();
        if (!now.isBefore(expires.plus(SKEW)) || issued.isAfter(now.plus(SKEW))) {
            return Optional.empty();
        }
        return Optional.of(new Claims(
                set.getJWTID(),
                new TenantId(set.getStringClaim(TENANT)),
                new UserId(set.getSubject()),
                set.getStringClaim(NAME),
                Set.copyOf(set.getStringListClaim(GROUPS)),
                Optional.ofNullable(set.getStringListClaim(ROLES)).map(RoleClaims::read),
                set.getIntegerClaim(GENERATION),
                issued,
                expires,
                Boolean.TRUE.equals(set.getBooleanClaim(EPHEMERAL))));
    }
}
