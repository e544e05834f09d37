package io.docket.application.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.docket.application.Samples;
import io.docket.application.kernel.ConcurrentChange;
import io.docket.application.kernel.StoreContract;
import io.docket.application.kernel.Versioned;
import io.docket.domain.access.Role;
import io.docket.domain.kernel.RoleId;
import io.docket.domain.kernel.TenantId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every {@link Roles} promises. */
public interface RolesContract extends StoreContract {
    private Role added(TenantId tenant, Role role) {
        writing(tenant, store -> store.the(Roles.class).add(role));
        return role;
    }

    private Set<Role> found(TenantId tenant, List<RoleId> ids) {
        return Set.copyOf(reading(tenant, store -> store.the(Roles.class).find(ids)));
    }

    @Test
    default void rolesThatExistAreFoundAndOthersLeftOut() {
        TenantId tenant = storedTenant();
        Role all = added(tenant, Role.administrator(new RoleId(Samples.id())));
        Role some = added(tenant, Samples.role("reviewer"));
        added(tenant, Samples.role("not asked for"));
        assertEquals(
                Set.of(all, some), found(tenant, List.of(all.id(), some.id(), new RoleId(Samples.id()), all.id())));
    }

    @Test
    default void aRoleIsChangedAndRemoved() {
        TenantId tenant = storedTenant();
        Role role = added(tenant, Samples.role("reviewer"));
        Versioned<Role> stored =
                reading(tenant, store -> store.the(Roles.class).find(role.id())).orElseThrow();
        Versioned<Role> renamed = stored.map(known -> known.renamed("clerk"));
        writing(tenant, store -> store.the(Roles.class).save(renamed));
        assertEquals(
                List.of(renamed.value()),
                reading(tenant, store -> store.the(Roles.class).all()).stream()
                        .map(Versioned::value)
                        .toList());
        assertThrows(
                ConcurrentChange.class,
                () -> writing(tenant, store -> store.the(Roles.class).save(renamed)));
        writing(tenant, store -> store.the(Roles.class).remove(role.id()));
        assertEquals(List.of(), reading(tenant, store -> store.the(Roles.class).all()));
    }

    @Test
    default void askingForNoRoleFindsNone() {
        assertEquals(Set.of(), found(storedTenant(), List.of()));
    }

    @Test
    default void anotherTenantSeesNothing() {
        Role role = added(storedTenant(), Samples.role("reviewer"));
        assertEquals(Set.of(), found(storedTenant(), List.of(role.id())));
    }
}
