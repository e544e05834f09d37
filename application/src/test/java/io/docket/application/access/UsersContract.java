package io.docket.application.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.Samples;
import io.docket.application.kernel.ConcurrentChange;
import io.docket.application.kernel.StoreContract;
import io.docket.application.kernel.Versioned;
import io.docket.domain.access.PasswordHash;
import io.docket.domain.access.User;
import io.docket.domain.kernel.TenantId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link Users} promises. */
public interface UsersContract extends StoreContract {
    private User added(TenantId tenant, User user) {
        writing(tenant, store -> store.the(Users.class).add(user));
        return user;
    }

    private Optional<Versioned<User>> found(TenantId tenant, User user) {
        return reading(tenant, store -> store.the(Users.class).find(user.id()));
    }

    private static User inactive(User user) {
        return user.withPassword(new PasswordHash("changed"), Samples.NOON)
                .holding(List.of())
                .deactivated();
    }

    @Test
    default void anAddedUserIsFoundAsItWas() {
        TenantId tenant = storedTenant();
        User user = added(tenant, Samples.user("zoë"));
        assertEquals(Optional.of(user), found(tenant, user).map(Versioned::value));
    }

    @Test
    default void anotherTenantSeesNothing() {
        User user = added(storedTenant(), Samples.user("ann"));
        assertEquals(Optional.empty(), found(storedTenant(), user));
    }

    @Test
    default void aUserNameIsTakenInTheWholeInstallation() {
        added(storedTenant(), Samples.user("ann"));
        TenantId other = storedTenant();
        assertThrows(ConcurrentChange.class, () -> added(other, Samples.user("ann")));
    }

    @Test
    default void aSavedUserIsChangedAndItsNumberGrows() {
        TenantId tenant = storedTenant();
        User user = added(tenant, Samples.user("ann"));
        var stored = found(tenant, user).orElseThrow();
        writing(tenant, store -> store.the(Users.class).save(stored.map(UsersContract::inactive)));
        var changed = found(tenant, user).orElseThrow();
        assertEquals(inactive(user), changed.value());
        assertTrue(changed.number() > stored.number());
    }

    @Test
    default void aUserThatWasChangedMeanwhileIsNotSaved() {
        TenantId tenant = storedTenant();
        User user = added(tenant, Samples.user("ann"));
        var stored = found(tenant, user).orElseThrow();
        writing(tenant, store -> store.the(Users.class).save(stored));
        assertThrows(
                ConcurrentChange.class,
                () -> writing(tenant, store -> store.the(Users.class).save(stored.map(UsersContract::inactive))));
        assertEquals(user, found(tenant, user).orElseThrow().value());
    }
}
