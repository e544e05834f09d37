package io.docket.domain.tenant;

import io.docket.domain.access.MailAddress;
import io.docket.domain.kernel.InvalidValue;
import io.docket.domain.kernel.TenantId;
import java.time.Duration;
import java.time.Instant;

/** A code that was sent to an address and activates a tenant, once, for an hour; only a keyed hash of it is kept. */
public record Activation(TenantId tenant, MailAddress email, String codeHash, Instant expiresAt) {
    public static final Duration HOLDS = Duration.ofMinutes(60);

    public Activation {
        InvalidValue.unlessText("code_hash", codeHash, 100);
    }

    public static Activation sent(TenantId tenant, MailAddress email, String codeHash, Instant now) {
        return new Activation(tenant, email, codeHash, now.plus(HOLDS));
    }

    public boolean holds(Instant now) {
        return now.isBefore(expiresAt);
    }

    @Override
    public String toString() {
        return "Activation[" + tenant + "]";
    }
}
