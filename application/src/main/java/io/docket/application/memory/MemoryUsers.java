package io.docket.application.memory;

import io.docket.application.access.Users;
import io.docket.application.kernel.ConcurrentChange;
import io.docket.application.kernel.Versioned;
import io.docket.domain.access.User;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.kernel.UserId;
import java.util.List;
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
    public Optional<Versioned<User>> named(String username) {
        return rows().where(user -> user.username().equals(username)).stream().findFirst();
    }

    @Override
    public List<Versioned<User>> after(Optional<UserId> last, int most) {
        return rows().all()
                .filter(user ->
                        last.filter(id -> user.value().id().compareTo(id) <= 0).isEmpty())
                .limit(most)
                .toList();
    }

    @Override
    public boolean isTaken(String username) {
        return new MemoryUserDirectory(tables).anywhere(username).isPresent();
    }

    @Override
    public Optional<User> findServed(UserId id) {
        return find(id).map(Versioned::value).filter(user -> tables.served(tenant));
    }

    @Override
    public void add(User user) {
        if (isTaken(user.username())) {
            throw new ConcurrentChange("the user name is taken");
        }
        rows().add(user.id().value(), user);
    }

    @Override
    public void save(Versioned<User> user) {
        rows().save(user.value().id().value(), user);
    }

    @Override
    public void remove(UserId id) {
        rows().remove(id.value());
    }

    /** Writes come one after the other here. */
    @Override
    public void lock() {}
}
