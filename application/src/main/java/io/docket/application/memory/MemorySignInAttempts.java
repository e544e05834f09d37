package io.docket.application.memory;

import io.docket.application.access.SignInAttempts;
import io.docket.application.kernel.Versioned;
import java.time.Instant;
import java.util.Optional;

record MemorySignInAttempts(MemoryTables tables) implements SignInAttempts {
    @Override
    public Optional<Failures> find(String subject) {
        return tables.signInAttempts.find(subject).map(Versioned::value);
    }

    @Override
    public void put(Failures failures) {
        tables.signInAttempts.put(failures.subject(), failures);
    }

    @Override
    public void remove(String subject) {
        tables.signInAttempts.remove(subject);
    }

    @Override
    public void removeOlderThan(Instant instant) {
        tables.signInAttempts
                .values(failures -> failures.last().isBefore(instant))
                .forEach(failures -> remove(failures.subject()));
    }
}
