package io.docket.application.access;

import static io.docket.application.Samples.NOON;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.kernel.StoreContract;
import io.docket.domain.kernel.TenantId;
import org.junit.jupiter.api.Test;

/** What every {@link RevokedTokens} promises. */
public interface RevokedTokensContract extends StoreContract {
    private boolean revoked(TenantId tenant, String token) {
        return reading(tenant, store -> store.the(RevokedTokens.class).contains(token));
    }

    @Test
    default void whatWasRevokedOnceOrTwiceIsRevokedForThisTenantAlone() {
        TenantId tenant = storedTenant();
        for (int time = 0; time < 2; time++) {
            writing(tenant, store -> store.the(RevokedTokens.class).add("a token", NOON));
        }
        assertTrue(revoked(tenant, "a token"));
        assertFalse(revoked(tenant, "another token"));
        assertFalse(revoked(storedTenant(), "a token"));
    }

    @Test
    default void whatHasExpiredIsForgotten() {
        TenantId tenant = storedTenant();
        writing(tenant, store -> store.the(RevokedTokens.class).add("expired", NOON));
        writing(tenant, store -> store.the(RevokedTokens.class).add("not yet", NOON.plusSeconds(10)));
        writing(tenant, store -> store.the(RevokedTokens.class).removeExpired(NOON.plusSeconds(5)));
        assertFalse(revoked(tenant, "expired"));
        assertTrue(revoked(tenant, "not yet"));
    }
}
