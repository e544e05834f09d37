package io.docket.persistence.access;

import io.docket.application.access.Users;
import io.docket.application.kernel.Versioned;
import io.docket.domain.access.User;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.kernel.UserId;
import io.docket.persistence.kernel.JpaTable;
import io.docket.persistence.kernel.OpenWork;
import java.util.List;
import java.util.Optional;

final class JpaUsers implements Users {
    private final OpenWork work;
    private final TenantId tenant;
    private final JpaTable<UserRow, User, UserId> table;

    JpaUsers(OpenWork work, TenantId tenant) {
        this.work = work;
        this.tenant = tenant;
        this.table = new JpaTable<>(work, tenant, UserRow.class, User::id, UserRow::of);
    }

    @Override
    public Optional<Versioned<User>> find(UserId id) {
        return table.find(id);
    }

    @Override
    public Optional<Versioned<User>> named(String username) {
        var query = table.select("and r.username = :username").setParameter("username", username);
        return table.results(query).stream().findFirst();
    }

    @Override
    public List<Versioned<User>> after(Optional<UserId> last, int most) {
        var query = table.select("and r.key.id > :last order by r.key.id")
                .setParameter("last", last.map(UserId::value).orElse(""))
                .setMaxResults(most);
        return table.results(query);
    }

    @Override
    public boolean isTaken(String username) {
        return work.reading()
                        .createQuery("select count(r) from UserRow r where r.username = :username", Long.class)
                        .setParameter("username", username)
                        .getSingleResult()
                > 0;
    }

    @Override
    public Optional<User> findServed(UserId id) {
        String served = ", TenantRow t where t.id = r.key.tenant and t.active = true";
        return work
                .reading()
                .createQuery(
                        "select r from UserRow r" + served + " and r.key.tenant = :tenant and r.key.id = :id",
                        UserRow.class)
                .setParameter("tenant", tenant.value())
                .setParameter("id", id.value())
                .getResultList()
                .stream()
                .findFirst()
                .map(UserRow::toDomain);
    }

    @Override
    public void add(User user) {
        table.add(user);
    }

    @Override
    public void save(Versioned<User> user) {
        table.save(user);
    }

    @Override
    public void remove(UserId id) {
        table.remove(id);
    }

    @Override
    public void lock() {
        work.writing()
                .createNativeQuery("select id from tenants where id = ? for update")
                .setParameter(1, tenant.value())
                .getResultList();
        work.writing().clear();
    }
}
