package io.docket.application.memory;

import io.docket.application.kernel.Ids;
import io.docket.domain.kernel.Id;
import java.security.SecureRandom;
import java.time.InstantSource;

/** Identifiers by time and chance. */
public final class RandomIds implements Ids {
    private final InstantSource clock;
    private final SecureRandom chance = new SecureRandom();

    public RandomIds(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public String next() {
        return Id.text(clock.instant(), chance.nextLong());
    }
}
