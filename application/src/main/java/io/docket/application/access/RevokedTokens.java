package io.docket.application.access;

import io.docket.application.kernel.TenantPort;
import java.time.Instant;

/** The tenant's tokens that were ended before their time. */
public interface RevokedTokens extends TenantPort {
    /** Ends a token; ending it twice is once. It need not be remembered once it has expired. */
    void add(String tokenId, Instant expiresAt);

    boolean contains(String tokenId);

    void removeExpired(Instant now);
}
