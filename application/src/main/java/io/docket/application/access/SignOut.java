package io.docket.application.access;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.Audited;
import io.docket.application.kernel.Pass;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.WriteCommand;
import io.docket.application.kernel.WriteHandler;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Ends the token that the caller came in with, on every node at once; malformed when it came in with anything else. */
public record SignOut() implements WriteCommand<String>, Audited {
    /** Longer than clocks lie apart: what has expired by all of them need not be remembered. */
    private static final Duration SKEW = Duration.ofMinutes(5);

    @Override
    public Requirement requires() {
        return Requirement.signedIn();
    }

    static final class Handler implements WriteHandler<SignOut, String> {
        private final InstantSource clock;

        Handler(InstantSource clock) {
            this.clock = clock;
        }

        @Override
        public String handle(SignOut command, Access access, TenantStore store) {
            Pass token = access.caller()
                    .pass()
                    .filter(pass -> pass.means() == Pass.Means.TOKEN)
                    .orElseThrow(() -> Refusal.of(
                            Refusal.Kind.MALFORMED, "no_token", "Only who came in with a token can end it."));
            access.about(token.id());
            Instant now = clock.instant();
            RevokedTokens revoked = store.the(RevokedTokens.class);
            revoked.removeExpired(now.minus(SKEW));
            revoked.add(token.id(), token.expiresAt().orElseThrow());
            return token.id();
        }
    }
}
