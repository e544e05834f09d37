package io.docket.application.access;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.LongCommand;
import io.docket.application.kernel.LongHandler;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Answers whom a token is about, when it is ours and has not expired; refused as unauthenticated otherwise. What its user
 * may do is read from the store with the command that follows, so a deactivated user's token is worth nothing.
 */
public record VerifyToken(String token) implements LongCommand<Tokens.Claims> {
    @Override
    public Requirement requires() {
        return Requirement.open();
    }

    @Override
    public String toString() {
        return "VerifyToken[hidden]";
    }

    static final class Handler implements LongHandler<VerifyToken, Tokens.Claims> {
        private final KeyRing ring;
        private final Tokens tokens;
        private final InstantSource clock;

        Handler(KeyRing ring, Tokens tokens, InstantSource clock) {
            this.ring = ring;
            this.tokens = tokens;
            this.clock = clock;
        }

        @Override
        public Tokens.Claims handle(VerifyToken command, Access access, Transactions transactions) {
            Instant now = clock.instant();
            Optional<Tokens.Claims> claims = tokens.verify(command.token(), ring.keys(transactions), now);
            return claims.orElseThrow(SignOn::refused);
        }
    }
}
