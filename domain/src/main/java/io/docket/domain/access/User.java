package io.docket.domain.access;

import io.docket.domain.kernel.Id;
import io.docket.domain.kernel.InvalidValue;
import io.docket.domain.kernel.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Somebody, or some program, that signs in. User names are unique over the whole installation. Who has no password yet gets
 * one by mail. {@code generation} grows whenever everything that was issued to the user before is to end.
 */
public record User(
        UserId id,
        String username,
        Optional<PasswordHash> password,
        boolean active,
        Optional<Instant> confirmedAt,
        List<RoleAssignment> roles,
        int generation) {
    public static final int LONGEST_NAME = 200;

    public User {
        checkName(username);
        roles = roles.stream().distinct().toList();
    }

    /** A new user. */
    public static User named(UserId id, String username, boolean active, List<RoleAssignment> roles) {
        return new User(id, username, Optional.empty(), active, Optional.empty(), roles, 0);
    }

    private static void checkName(String username) {
        InvalidValue.unlessText("username", username, LONGEST_NAME);
        if (username.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidValue("username", "must not hold control characters");
        }
        if (Id.FORM.matcher(username).matches()) {
            // Where a user is named by id or by name, it would stand for somebody else.
            throw new InvalidValue("username", "must not have the form of an id");
        }
        if (!username.strip().equals(username)) {
            throw new InvalidValue("username", "must not begin or end with a blank");
        }
    }

    /** The user with a password of its own choice, known by now to be who it says; ends what was issued before. */
    public User withPassword(PasswordHash chosen, Instant now) {
        return new User(
                id, username, Optional.of(chosen), true, Optional.of(confirmedAt.orElse(now)), roles, generation + 1);
    }

    /** Whether a new password may be had by mail: by all but those whom somebody deactivated. */
    public boolean mayChoosePassword() {
        boolean awaited = confirmedAt.isEmpty() && generation == 0;
        return active || awaited;
    }

    /** Under this hash, without ending anything: of the same password, or of the first one of a user who is new. */
    public User rehashed(PasswordHash hash) {
        return new User(id, username, Optional.of(hash), active, confirmedAt, roles, generation);
    }

    public User renamed(String name) {
        return new User(id, name, password, active, confirmedAt, roles, generation);
    }

    public User holding(List<RoleAssignment> assignments) {
        return new User(id, username, password, active, confirmedAt, assignments, generation);
    }

    public User activated() {
        return new User(id, username, password, true, confirmedAt, roles, generation);
    }

    /** Ends what was issued before, so that a later activation brings none of it back. */
    public User deactivated() {
        return new User(id, username, password, false, confirmedAt, roles, generation + 1);
    }
}
