package io.docket.application.access;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.LongCommand;
import io.docket.application.kernel.LongHandler;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Forgets attempts to sign in, and addresses that somebody signed in from, after 90 days without another. */
public record ForgetOldAttempts() implements LongCommand<Instant> {
    private static final Duration MEMORY = Duration.ofDays(90);

    @Override
    public Requirement requires() {
        return Requirement.installation();
    }

    static final class Handler implements LongHandler<ForgetOldAttempts, Instant> {
        private final InstantSource clock;

        Handler(InstantSource clock) {
            this.clock = clock;
        }

        @Override
        public Instant handle(ForgetOldAttempts command, Access access, Transactions transactions) {
            Instant oldest = clock.instant().minus(MEMORY);
            return transactions.write(store -> {
                store.installation(SignInAttempts.class).removeOlderThan(oldest);
                return oldest;
            });
        }
    }
}
