package io.docket.persistence.access;

import io.docket.application.access.Roles;
import io.docket.application.kernel.Versioned;
import io.docket.domain.access.Role;
import io.docket.domain.kernel.RoleId;
import io.docket.domain.kernel.TenantId;
import io.docket.persistence.kernel.JpaTable;
import io.docket.persistence.kernel.OpenWork;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

final class JpaRoles implements Roles {
    private final JpaTable<RoleRow, Role, RoleId> table;

    JpaRoles(OpenWork work, TenantId tenant) {
        this.table = new JpaTable<>(work, tenant, RoleRow.class, Role::id, RoleRow::of);
    }

    @Override
    public List<Role> find(Collection<RoleId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var query = table.select("and r.key.id in :ids order by r.key.id")
                .setParameter("ids", ids.stream().map(RoleId::value).distinct().toList());
        return table.results(query).stream().map(Versioned::value).toList();
    }

    @Override
    public Optional<Versioned<Role>> find(RoleId id) {
        return table.find(id);
    }

    @Override
    public List<Versioned<Role>> all() {
        return table.all();
    }

    @Override
    public void save(Versioned<Role> role) {
        table.save(role);
    }

    @Override
    public void remove(RoleId id) {
        table.remove(id);
    }

    @Override
    public void add(Role role) {
        table.add(role);
    }
}
