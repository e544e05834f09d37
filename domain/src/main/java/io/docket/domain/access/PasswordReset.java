package io.docket.domain.access;

import io.docket.domain.kernel.InvalidValue;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.kernel.UserId;
import java.time.Instant;

/** Who holds the token of this hash may choose the user's password, once and for a time. */
public record PasswordReset(String tokenHash, TenantId tenant, UserId user, Instant expiresAt) {
    public PasswordReset {
        InvalidValue.unlessText("token_hash", tokenHash, 100);
    }

    public boolean holds(Instant now) {
        return now.isBefore(expiresAt);
    }

    @Override
    public String toString() {
        return "PasswordReset[" + user + "]";
    }
}
