package io.docket.application.memory;

import io.docket.application.kernel.Versioned;
import io.docket.application.tenant.ActivationAttempts;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

record MemoryActivationAttempts(MemoryTables tables) implements ActivationAttempts {
    @Override
    public Count count(String key, Instant now, Duration window) {
        tables.activationAttempts.removeSome(kept -> !now.isBefore(kept.endsAt()), Integer.MAX_VALUE);
        Optional<Count> before = tables.activationAttempts.find(key).map(Versioned::value);
        var counted = before.map(count -> new Count(count.attempts() + 1, count.endsAt()))
                .orElseGet(() -> new Count(1, now.plus(window)));
        tables.activationAttempts.put(key, counted);
        return counted;
    }

    @Override
    public void forget(String key) {
        tables.activationAttempts.remove(key);
    }
}
