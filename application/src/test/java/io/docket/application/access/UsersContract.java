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
import io.docket.domain.kernel.UserId;
import io.docket.domain.tenant.Tenant;
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

    @Test
    default void aUserIsFoundByItsNameAndIsTakenEverywhere() {
        TenantId tenant = storedTenant();
        User user = added(tenant, Samples.user("anna"));
        TenantId other = storedTenant();
        assertEquals(
                Optional.of(user),
                reading(tenant, store -> store.the(Users.class).named("anna")).map(Versioned::value));
        assertEquals(
                Optional.empty(), reading(other, store -> store.the(Users.class).named("anna")));
        assertEquals(true, reading(other, store -> store.the(Users.class).isTaken("anna")));
        assertEquals(false, reading(other, store -> store.the(Users.class).isTaken("bernd")));
    }

    @Test
    default void usersComeInBatchesAndAreRemoved() {
        TenantId tenant = storedTenant();
        User first = added(tenant, Samples.user("first"));
        User second = added(tenant, Samples.user("second"));
        User third = added(tenant, Samples.user("third"));
        assertEquals(List.of(first, second), batch(tenant, Optional.empty(), 2));
        assertEquals(List.of(third), batch(tenant, Optional.of(second.id()), 2));
        writing(tenant, store -> store.the(Users.class).remove(second.id()));
        assertEquals(List.of(first, third), batch(tenant, Optional.empty(), 5));
    }

    private List<User> batch(TenantId tenant, Optional<UserId> last, int most) {
        return reading(tenant, store -> store.the(Users.class).after(last, most)).stream()
                .map(Versioned::value)
                .toList();
    }

    @Test
    default void aUserWithoutAPasswordIsStoredToo() {
        TenantId tenant = storedTenant();
        User user = added(tenant, User.named(new UserId(Samples.id()), "new", false, List.of()));
        assertEquals(Optional.of(user), found(tenant, user).map(Versioned::value));
    }

    @Test
    default void aUserIsServedOnlyAsLongAsItsTenantIs() {
        TenantId tenant = storedTenant();
        User user = added(tenant, Samples.user("ann"));
        assertEquals(Optional.of(user), served(tenant, user));
        assertEquals(Optional.empty(), served(storedTenant(), user));
        become(tenant, Tenant::removed);
        assertEquals(Optional.empty(), served(tenant, user));
        assertEquals(Optional.of(user), found(tenant, user).map(Versioned::value));
    }

    private Optional<User> served(TenantId tenant, User user) {
        return reading(tenant, store -> store.the(Users.class).findServed(user.id()));
    }
}
