package io.docket.rest.access;

import io.docket.application.access.Tokens;
import io.docket.application.access.VerifyToken;
import io.docket.application.kernel.Caller;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who calls, as the container knows it: the caller, and the claims of the token that it came with, when it came with one. */
final class CallerPrincipal implements JsonWebToken {
    private final Caller caller;
    private final String name;
    private final Map<String, Object> claims;

    private CallerPrincipal(Caller caller, String name, Map<String, Object> claims) {
        this.caller = caller;
        this.name = name;
        this.claims = claims;
    }

    /** Who came with a password. */
    static CallerPrincipal of(Caller caller, String username) {
        return new CallerPrincipal(caller, username, Map.of(Claims.upn.name(), username));
    }

    /** Who came with a token. */
    static CallerPrincipal of(VerifyToken.Verified verified, String token) {
        Tokens.Claims claims = verified.claims();
        return new CallerPrincipal(
                verified.caller(),
                claims.username(),
                Map.of(
                        Claims.upn.name(), claims.username(),
                        Claims.sub.name(), claims.user().value(),
                        Claims.jti.name(), claims.tokenId(),
                        Claims.iat.name(), claims.issuedAt().getEpochSecond(),
                        Claims.exp.name(), claims.expiresAt().getEpochSecond(),
                        Claims.groups.name(), claims.groups(),
                        Claims.raw_token.name(), token));
    }

    Caller caller() {
        return caller;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public Set<String> getClaimNames() {
        return claims.keySet();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T getClaim(String claim) {
        return (T) claims.get(claim);
    }

    /** The interface's answer for who came without a token is null, which no container expects. */
    @Override
    public Set<String> getGroups() {
        Set<String> groups = getClaim(Claims.groups.name());
        return groups == null ? Set.of() : groups;
    }
}
