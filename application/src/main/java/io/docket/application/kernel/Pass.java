package io.docket.application.kernel;

import io.docket.domain.access.RoleAssignment;
import io.docket.domain.kernel.InvalidValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a user came in with. {@code roles} are those that a token or a key names, when it names any: what it may do is never
 * more than they permit, and never more than its user holds.
 *
 * @param id a token's id or a key's public prefix; nothing secret
 * @param ephemeral whether no token that it is exchanged for may hold longer than it does
 */
public record Pass(
        Means means, String id, Optional<List<RoleAssignment>> roles, Optional<Instant> expiresAt, boolean ephemeral) {
    /** The ways to come in. */
    public enum Means {
        PASSWORD,
        TOKEN,
        KEY
    }

    public Pass {
        InvalidValue.unlessText("pass", id, 200);
        roles = roles.map(List::copyOf);
    }

    public static Pass password() {
        return new Pass(Means.PASSWORD, "password", Optional.empty(), Optional.empty(), false);
    }

    public static Pass token(String id, Optional<List<RoleAssignment>> roles, Instant expiresAt, boolean ephemeral) {
        return new Pass(Means.TOKEN, id, roles, Optional.of(expiresAt), ephemeral);
    }

    public static Pass key(String prefix, List<RoleAssignment> roles) {
        return new Pass(Means.KEY, prefix, Optional.of(roles), Optional.empty(), false);
    }
}
