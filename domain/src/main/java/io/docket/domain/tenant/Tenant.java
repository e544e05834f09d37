package io.docket.domain.tenant;

import io.docket.domain.kernel.InvalidValue;
import io.docket.domain.kernel.TenantId;
import java.time.Instant;

/** An organisation that uses Docket; only an active one is served. */
public record Tenant(TenantId id, String name, boolean active, Instant createdAt) {
    public Tenant {
        InvalidValue.unlessText("name", name, 200);
    }
}
