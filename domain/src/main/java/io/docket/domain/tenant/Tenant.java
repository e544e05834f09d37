package io.docket.domain.tenant;

import io.docket.domain.kernel.InvalidValue;
import io.docket.domain.kernel.TenantId;
import java.time.Instant;

/**
 * An organisation that uses Docket. It is registered, becomes active when somebody shows that its address is theirs, and
 * ends by being removed: from then on nobody sees it, while everything in it is erased. Only an active one is served.
 */
public record Tenant(TenantId id, String name, State state, Instant createdAt) {
    public Tenant {
        InvalidValue.unlessText("name", name, 200);
    }

    /** How far a tenant's life has come. */
    public enum State {
        REGISTERED,
        ACTIVE,
        REMOVING
    }

    /** A tenant that waits for its activation. */
    public static Tenant registered(TenantId id, String name, Instant now) {
        return new Tenant(id, name, State.REGISTERED, now);
    }

    /** A tenant that needs no activation, as first start makes it. */
    public static Tenant served(TenantId id, String name, Instant now) {
        return new Tenant(id, name, State.ACTIVE, now);
    }

    public boolean active() {
        return state == State.ACTIVE;
    }

    public boolean removing() {
        return state == State.REMOVING;
    }

    /** What is being removed never comes back. */
    public Tenant activated() {
        return removing() ? this : new Tenant(id, name, State.ACTIVE, createdAt);
    }

    public Tenant removed() {
        return new Tenant(id, name, State.REMOVING, createdAt);
    }
}
