package io.docket.application.access;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.Caller;
import io.docket.application.kernel.LongCommand;
import io.docket.application.kernel.LongHandler;
import io.docket.application.kernel.Pass;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Transactions;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Answers whom a token is about, when it is ours, has not expired, was not revoked, and its user has not had another password
 * or been deactivated since; refused as unauthenticated otherwise. What its user may do is read from the store with the
 * command that follows.
 */
public record VerifyToken(String token, String address) implements LongCommand<VerifyToken.Verified> {
    /** Who calls, and what the token says. */
    public record Verified(Caller caller, Tokens.Claims claims) {}

    @Override
    public Requirement requires() {
        return Requirement.open();
    }

    @Override
    public String toString() {
        return "VerifyToken[hidden]";
    }

    static final class Handler implements LongHandler<VerifyToken, Verified> {
        private final KeyRing ring;
        private final Tokens tokens;
        private final InstantSource clock;

        Handler(KeyRing ring, Tokens tokens, InstantSource clock) {
            this.ring = ring;
            this.tokens = tokens;
            this.clock = clock;
        }

        @Override
        public Verified handle(VerifyToken command, Access access, Transactions transactions) {
            Tokens.Claims claims = claims(command.token(), transactions).orElseThrow(SignOn::refused);
            boolean holds = transactions.read(store -> holds(claims, store.in(claims.tenant())));
            if (!holds) {
                throw SignOn.refused();
            }
            var pass = Pass.token(claims.tokenId(), claims.roles(), claims.expiresAt(), claims.ephemeral());
            return new Verified(
                    Caller.user(claims.tenant(), claims.user()).with(pass).from(command.address()), claims);
        }

        /** Looks again with the keys of now, since another node may have made one. */
        private Optional<Tokens.Claims> claims(String token, Transactions transactions) {
            Optional<Tokens.Claims> known = tokens.verify(token, ring.keys(transactions), clock.instant());
            return known.isPresent() || !ring.renew()
                    ? known
                    : tokens.verify(token, ring.keys(transactions), clock.instant());
        }

        private static boolean holds(Tokens.Claims claims, TenantStore store) {
            return store.the(Users.class)
                            .find(claims.user())
                            .filter(user ->
                                    user.value().active() && user.value().generation() == claims.generation())
                            .isPresent()
                    && !store.the(RevokedTokens.class).contains(claims.tokenId());
        }
    }
}
