package io.docket.application.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.docket.application.Samples;
import io.docket.application.kernel.StoreContract;
import io.docket.application.tenant.Tenants;
import io.docket.domain.access.User;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.tenant.Tenant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link UserDirectory} promises. */
public interface UserDirectoryContract extends StoreContract {
    private Optional<UserDirectory.Entry> named(String username) {
        return testee().read(store -> store.installation(UserDirectory.class).named(username));
    }

    @Test
    default void aUserIsFoundByNameWithItsTenant() {
        var tenant = storedTenant();
        var other = storedTenant();
        User ann = Samples.user("ann");
        User bob = Samples.user("bob");
        writing(tenant, store -> store.the(Users.class).add(ann));
        writing(other, store -> store.the(Users.class).add(bob));
        assertEquals(Optional.of(new UserDirectory.Entry(tenant, ann)), named("ann"));
        assertEquals(Optional.of(new UserDirectory.Entry(other, bob)), named("bob"));
    }

    @Test
    default void aNameThatNobodyHasIsNotFound() {
        assertEquals(Optional.empty(), named("nobody"));
    }

    @Test
    default void nobodyIsFoundInATenantThatIsNotServed() {
        var registered = testee().write(store -> {
            Tenant tenant = Tenant.registered(new TenantId(Samples.id()), "registered", Samples.NOON);
            store.installation(Tenants.class).add(tenant);
            return tenant.id();
        });
        var removed = storedTenant(Tenant::removed);
        writing(registered, store -> store.the(Users.class).add(Samples.user("ann")));
        writing(removed, store -> store.the(Users.class).add(Samples.user("bob")));
        assertEquals(Optional.empty(), named("ann"));
        assertEquals(Optional.empty(), named("bob"));
    }
}
