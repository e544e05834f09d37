package io.docket.application.memory;

import io.docket.application.access.PasswordResets;
import io.docket.application.kernel.Versioned;
import io.docket.domain.access.PasswordReset;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.kernel.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

record MemoryPasswordResets(MemoryTables tables) implements PasswordResets {
    @Override
    public Optional<PasswordReset> find(String tokenHash) {
        return tables.passwordResets.find(tokenHash).map(Versioned::value);
    }

    @Override
    public void add(PasswordReset reset) {
        tables.passwordResets.add(reset.tokenHash(), reset);
    }

    @Override
    public int count(TenantId tenant, UserId user, Instant now) {
        return tables.passwordResets
                .values(reset -> of(tenant, user).test(reset) && reset.holds(now))
                .size();
    }

    @Override
    public boolean use(String tokenHash) {
        boolean there = find(tokenHash).isPresent();
        tables.passwordResets.remove(tokenHash);
        return there;
    }

    @Override
    public void removeAll(TenantId tenant, UserId user) {
        remove(of(tenant, user));
    }

    @Override
    public void removeExpired(Instant now) {
        remove(reset -> !reset.holds(now));
    }

    private void remove(Predicate<PasswordReset> unwanted) {
        tables.passwordResets.values(unwanted).forEach(reset -> tables.passwordResets.remove(reset.tokenHash()));
    }

    private static Predicate<PasswordReset> of(TenantId tenant, UserId user) {
        return reset -> reset.tenant().equals(tenant) && reset.user().equals(user);
    }
}
