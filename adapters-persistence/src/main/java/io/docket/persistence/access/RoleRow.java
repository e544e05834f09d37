package io.docket.persistence.access;

import io.docket.domain.access.Permission;
import io.docket.domain.access.Role;
import io.docket.domain.kernel.RoleId;
import io.docket.persistence.kernel.OwnedKey;
import io.docket.persistence.kernel.OwnedRow;
import io.docket.persistence.kernel.StoredJson;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;

@Entity
@Table(name = "roles")
class RoleRow extends OwnedRow<Role> {
    private String name;
    private String permissions;

    protected RoleRow() {}

    private RoleRow(OwnedKey key) {
        super(key);
    }

    static RoleRow of(OwnedKey key, Role role) {
        var row = new RoleRow(key);
        row.change(role);
        return row;
    }

    @Override
    protected void change(Role role) {
        name = role.name();
        permissions = StoredJson.write(
                role.permissions().stream().map(Permission::wire).sorted().toList());
    }

    @Override
    protected Role toDomain() {
        return new Role(
                new RoleId(key().id()),
                name,
                StoredJson.read(permissions, new TypeReference<List<String>>() {}).stream()
                        .map(RoleRow::permission)
                        .collect(Collectors.toSet()));
    }

    private static Permission permission(String wire) {
        return Permission.named(wire)
                .orElseThrow(() -> new IllegalStateException("stored permission " + wire + " is unknown"));
    }
}
