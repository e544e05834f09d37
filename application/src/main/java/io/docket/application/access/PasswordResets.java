package io.docket.application.access;

import io.docket.application.kernel.InstallationPort;
import io.docket.domain.access.PasswordReset;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.kernel.UserId;
import java.time.Instant;
import java.util.Optional;

/** The tokens, by their hashes, with which users of any tenant may choose a password; they go with their user. */
public interface PasswordResets extends InstallationPort {
    Optional<PasswordReset> find(String tokenHash);

    void add(PasswordReset reset);

    /** How many of the user's hold at that moment. */
    int count(TenantId tenant, UserId user, Instant now);

    /** Removes this one, and answers whether it was there: of two who use a token, one is told so. */
    boolean use(String tokenHash);

    void removeAll(TenantId tenant, UserId user);

    void removeExpired(Instant now);
}
