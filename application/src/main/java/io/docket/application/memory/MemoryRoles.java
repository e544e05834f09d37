package io.docket.application.memory;

import io.docket.application.access.Roles;
import io.docket.application.kernel.Versioned;
import io.docket.domain.access.Role;
import io.docket.domain.kernel.RoleId;
import io.docket.domain.kernel.TenantId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

record MemoryRoles(MemoryTables tables, TenantId tenant) implements Roles {
    private TenantTable<Role> rows() {
        return new TenantTable<>(tables.roles, tenant);
    }

    @Override
    public List<Role> find(Collection<RoleId> ids) {
        return ids.stream()
                .distinct()
                .map(id -> rows().find(id.value()))
                .flatMap(Optional::stream)
                .map(Versioned::value)
                .toList();
    }

    @Override
    public Optional<Versioned<Role>> find(RoleId id) {
        return rows().find(id.value());
    }

    @Override
    public List<Versioned<Role>> all() {
        return rows().all().toList();
    }

    @Override
    public void add(Role role) {
        rows().add(role.id().value(), role);
    }

    @Override
    public void save(Versioned<Role> role) {
        rows().save(role.value().id().value(), role);
    }

    @Override
    public void remove(RoleId id) {
        rows().remove(id.value());
    }
}
