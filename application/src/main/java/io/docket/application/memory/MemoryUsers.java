package io.docket.application.memory;

import io.docket.application.access.Users;
import io.docket.application.kernel.ConcurrentChange;
import io.docket.application.kernel.Versioned;
import io.docket.domain.access.User;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.kernel.UserId;
import java.util.Optional;

record MemoryUsers(MemoryTables tables, TenantId tenant) implements Users {
    private TenantTable<User> rows() {
        return new TenantTable<>(tables.users, tenant);
    }

    @Override
    public Optional<Versioned<User>> find(UserId id) {
        return rows().find(id.value());
    }

    @Override
    public void add(User user) {
        if (new MemoryUserDirectory(tables).named(user.username()).isPresent()) {
            throw new ConcurrentChange("the user name is taken");
        }
        rows().add(user.id().value(), user);
    }

    @Override
    public void save(Versioned<User> user) {
        rows().save(user.value().id().value(), user);
    }
}
