package io.docket.persistence.access;

import io.docket.application.access.UserDirectory;
import io.docket.domain.access.PasswordHash;
import io.docket.domain.access.User;
import io.docket.domain.kernel.UserId;
import io.docket.persistence.kernel.OwnedKey;
import io.docket.persistence.kernel.OwnedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

@Entity
@Table(name = "users")
class UserRow extends OwnedRow<User> {
    private String username;

    @Column(name = "password_hash")
    private String passwordHash;

    private int generation;
    private boolean active;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    private String assignments;

    protected UserRow() {}

    private UserRow(OwnedKey key) {
        super(key);
    }

    static UserRow of(OwnedKey key, User user) {
        var row = new UserRow(key);
        row.change(user);
        return row;
    }

    @Override
    protected void change(User user) {
        username = user.username();
        passwordHash = user.password().map(PasswordHash::text).orElse(null);
        generation = user.generation();
        active = user.active();
        confirmedAt = user.confirmedAt().orElse(null);
        assignments = AssignmentJson.write(user.roles());
    }

    @Override
    protected User toDomain() {
        return new User(
                new UserId(key().id()),
                username,
                Optional.ofNullable(passwordHash).map(PasswordHash::new),
                active,
                Optional.ofNullable(confirmedAt),
                AssignmentJson.read(assignments),
                generation);
    }

    UserDirectory.Entry entry() {
        return new UserDirectory.Entry(key().tenant(), toDomain());
    }
}
