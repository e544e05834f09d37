package io.docket.domain.tenant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.domain.kernel.TenantId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TenantTest {
    private static final Tenant NEW =
            Tenant.registered(new TenantId("0".repeat(24)), "ACME", Instant.parse("2026-11-24T12:00:00Z"));

    @Test
    void onlyAnActiveTenantIsServed() {
        assertFalse(NEW.active());
        assertTrue(NEW.activated().active());
        assertFalse(NEW.activated().removed().active());
    }

    @Test
    void aTenantThatIsBeingRemovedNeverComesBack() {
        Tenant removed = NEW.removed();
        assertEquals(removed, removed.activated());
    }
}
