package io.docket.domain.access;

import io.docket.domain.kernel.InvalidValue;
import io.docket.domain.kernel.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Somebody, or some program, that signs in. User names are unique over the whole installation. */
public record User(
        UserId id,
        String username,
        PasswordHash password,
        boolean active,
        Optional<Instant> confirmedAt,
        List<RoleAssignment> roles) {
    public User {
        InvalidValue.unlessText("username", username, 200);
        roles = List.copyOf(roles);
    }
}
