package io.docket.application.access;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.LongCommand;
import io.docket.application.kernel.LongHandler;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Makes the first key that signs tokens, or a new one when the newest is older than {@code age}, and forgets keys whose last
 * token has expired. Fails when the installation's secret is not the one that the stored keys were sealed with. Answers the
 * number of keys that are left. Happens at start and every hour after; a new key signs when every node knows it.
 */
public record RotateSigningKeys(Duration age) implements LongCommand<Integer> {
    @Override
    public Requirement requires() {
        return Requirement.installation();
    }

    static final class Handler implements LongHandler<RotateSigningKeys, Integer> {
        /** A successor signs a little after it was made, and clocks lie apart. */
        private static final Duration SLACK = Duration.ofHours(1);

        private final KeyRing ring;
        private final Duration tokenLifetime;
        private final InstantSource clock;

        Handler(KeyRing ring, Duration tokenLifetime, InstantSource clock) {
            this.ring = ring;
            this.tokenLifetime = tokenLifetime;
            this.clock = clock;
        }

        @Override
        public Integer handle(RotateSigningKeys command, Access access, Transactions transactions) {
            Instant now = clock.instant();
            return transactions.write(store -> {
                ring.checkSecret(store);
                SigningKeys keys = store.installation(SigningKeys.class);
                var stored = keys.all();
                if (stored.isEmpty()
                        || stored.get(0).madeAt().plus(command.age()).isBefore(now)) {
                    ring.addKey(store);
                }
                // A key signs until its successor does; its tokens are gone one lifetime after that.
                for (int index = 1; index < stored.size(); index++) {
                    Instant successorMade = stored.get(index - 1).madeAt();
                    if (successorMade.plus(tokenLifetime).plus(SLACK).isBefore(now)) {
                        keys.remove(stored.get(index).id());
                    }
                }
                return keys.all().size();
            });
        }
    }
}
