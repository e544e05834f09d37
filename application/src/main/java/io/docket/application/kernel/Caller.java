package io.docket.application.kernel;

import io.docket.domain.kernel.TenantId;
import io.docket.domain.kernel.UserId;
import java.util.Optional;

/** On whose behalf a command runs. What a user may do is read from the store with each command, never carried here. */
public record Caller(
        Kind kind, Optional<TenantId> tenant, Optional<UserId> user, Optional<Pass> pass, Optional<String> address) {
    private static final Caller ANONYMOUS = of(Kind.ANONYMOUS, Optional.empty(), Optional.empty());
    private static final Caller SYSTEM = of(Kind.SYSTEM, Optional.empty(), Optional.empty());

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

    private static Caller of(Kind kind, Optional<TenantId> tenant, Optional<UserId> user) {
        return new Caller(kind, tenant, user, Optional.empty(), Optional.empty());
    }

    /** Whether what it came in with names roles, so that it may do less than its user. */
    public boolean isRestricted() {
        return pass.flatMap(Pass::roles).isPresent();
    }

    /** The same caller, who came in with this. */
    public Caller with(Pass given) {
        return new Caller(kind, tenant, user, Optional.of(given), address);
    }

    /** The same caller, who calls from this network address. */
    public Caller from(String networkAddress) {
        return new Caller(kind, tenant, user, pass, Optional.of(networkAddress));
    }

    public static Caller anonymous() {
        return ANONYMOUS;
    }

    public static Caller user(TenantId tenant, UserId user) {
        return of(Kind.USER, Optional.of(tenant), Optional.of(user));
    }

    public static Caller operator(TenantId tenant) {
        return of(Kind.OPERATOR, Optional.of(tenant), Optional.empty());
    }

    /** Only the builder makes this; an ArchUnit rule keeps it from the adapters. */
    public static Caller system() {
        return SYSTEM;
    }
}
