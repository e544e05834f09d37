package io.docket.persistence.access;

import io.docket.application.access.Users;
import io.docket.application.kernel.Versioned;
import io.docket.domain.access.User;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.kernel.UserId;
import io.docket.persistence.kernel.JpaTable;
import io.docket.persistence.kernel.OpenWork;
import java.util.Optional;

final class JpaUsers implements Users {
    private final JpaTable<UserRow, User, UserId> table;

    JpaUsers(OpenWork work, TenantId tenant) {
        this.table = new JpaTable<>(work, tenant, UserRow.class, User::id, UserRow::of);
    }

    @Override
    public Optional<Versioned<User>> find(UserId id) {
        return table.find(id);
    }

    @Override
    public void add(User user) {
        table.add(user);
    }

    @Override
    public void save(Versioned<User> user) {
        table.save(user);
    }
}
