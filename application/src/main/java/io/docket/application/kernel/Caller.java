package io.docket.application.kernel;

import io.docket.domain.kernel.TenantId;
import io.docket.domain.kernel.UserId;
import java.util.Optional;

/** On whose behalf a command runs. What a user may do is read from the store with each command, never carried here. */
public record Caller(Kind kind, Optional<TenantId> tenant, Optional<UserId> user) {
    private static final Caller ANONYMOUS = new Caller(Kind.ANONYMOUS, Optional.empty(), Optional.empty());
    private static final Caller SYSTEM = new Caller(Kind.SYSTEM, Optional.empty(), Optional.empty());

    /** How somebody came in. */
    public enum Kind {
        /** Without credentials: only open commands. */
        ANONYMOUS,
        /** A user who signed in. */
        USER,
        /** A program that embeds Docket and acts for a tenant with every permission. */
        OPERATOR,
        /** Docket itself: leasing, dispatching, first start. Nothing outside can become this. */
        SYSTEM
    }

    public static Caller anonymous() {
        return ANONYMOUS;
    }

    public static Caller user(TenantId tenant, UserId user) {
        return new Caller(Kind.USER, Optional.of(tenant), Optional.of(user));
    }

    public static Caller operator(TenantId tenant) {
        return new Caller(Kind.OPERATOR, Optional.of(tenant), Optional.empty());
    }

    /** Only the builder makes this; an ArchUnit rule keeps it from the adapters. */
    public static Caller system() {
        return SYSTEM;
    }
}
