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
 */
public record Pass(Means means, String id, Optional<List<RoleAssignment>> roles, Optional<Instant> expiresAt) {
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
        return new Pass(Means.PASSWORD, "password", Optional.empty(), Optional.empty());
    }

    public static Pass token(String id, Optional<List<RoleAssignment>> roles, Instant expiresAt) {
        return new Pass(Means.TOKEN, id, roles, Optional.of(expiresAt));
    }

    public static Pass key(String prefix, List<RoleAssignment> roles) {
        return new Pass(Means.KEY, prefix, Optional.of(roles), Optional.empty());
    }
}
