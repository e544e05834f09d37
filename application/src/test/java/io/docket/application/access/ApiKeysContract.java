package io.docket.application.access;

import static io.docket.application.Samples.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.docket.application.Samples;
import io.docket.application.kernel.ConcurrentChange;
import io.docket.application.kernel.StoreContract;
import io.docket.application.kernel.Versioned;
import io.docket.domain.access.ApiKey;
import io.docket.domain.access.RoleAssignment;
import io.docket.domain.access.User;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.RoleId;
import io.docket.domain.kernel.Target;
import io.docket.domain.kernel.TenantId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link ApiKeys} promises. */
public interface ApiKeysContract extends StoreContract {
    private User storedUser(TenantId tenant) {
        User user = Samples.user("user-" + Samples.id());
        writing(tenant, store -> store.the(Users.class).add(user));
        return user;
    }

    private ApiKey added(TenantId tenant, User user, Optional<InboxId> inbox) {
        var role = new RoleAssignment(new RoleId(Samples.id()), Target.tenant());
        var key = new ApiKey(
                "dk_" + Samples.id().substring(12),
                "a hash",
                user.id(),
                List.of(role),
                inbox,
                true,
                Optional.of(NOON.plusSeconds(60)),
                NOON,
                Optional.empty());
        writing(tenant, store -> store.the(ApiKeys.class).add(key));
        return key;
    }

    private Optional<Versioned<ApiKey>> found(TenantId tenant, ApiKey key) {
        return reading(tenant, store -> store.the(ApiKeys.class).find(key.prefix()));
    }

    @Test
    default void anAddedKeyIsFoundAsItWas() {
        TenantId tenant = storedTenant();
        ApiKey key = added(tenant, storedUser(tenant), Optional.of(new InboxId(Samples.id())));
        assertEquals(Optional.of(key), found(tenant, key).map(Versioned::value));
    }

    @Test
    default void aSavedChangeIsFoundAndAnOldOneRefused() {
        TenantId tenant = storedTenant();
        ApiKey key = added(tenant, storedUser(tenant), Optional.empty());
        Versioned<ApiKey> first = found(tenant, key).orElseThrow();
        Versioned<ApiKey> changed = first.map(known -> known.with(false, Optional.empty()));
        writing(tenant, store -> store.the(ApiKeys.class).save(changed));
        assertEquals(Optional.of(changed.value()), found(tenant, key).map(Versioned::value));
        assertThrows(
                ConcurrentChange.class,
                () -> writing(tenant, store -> store.the(ApiKeys.class).save(changed)));
    }

    @Test
    default void aUseIsNotedWithoutBeingAChange() {
        TenantId tenant = storedTenant();
        ApiKey key = added(tenant, storedUser(tenant), Optional.empty());
        long number = found(tenant, key).orElseThrow().number();
        writing(tenant, store -> store.the(ApiKeys.class).used(key.prefix(), NOON));
        Versioned<ApiKey> used = found(tenant, key).orElseThrow();
        assertEquals(Optional.of(NOON), used.value().lastUsedAt());
        assertEquals(number, used.number());
    }

    @Test
    default void keysComeInBatchesOfAllOrOfOneInbox() {
        TenantId tenant = storedTenant();
        User user = storedUser(tenant);
        var inbox = new InboxId(Samples.id());
        ApiKey first = added(tenant, user, Optional.empty());
        ApiKey second = added(tenant, user, Optional.of(inbox));
        ApiKey third = added(tenant, user, Optional.of(inbox));
        assertEquals(List.of(first, second), batch(tenant, Optional.empty(), Optional.empty(), 2));
        assertEquals(List.of(third), batch(tenant, Optional.empty(), Optional.of(second.prefix()), 2));
        assertEquals(List.of(second, third), batch(tenant, Optional.of(inbox), Optional.empty(), 10));
    }

    private List<ApiKey> batch(TenantId tenant, Optional<InboxId> inbox, Optional<String> last, int most) {
        return reading(tenant, store -> store.the(ApiKeys.class).after(inbox, last, most)).stream()
                .map(Versioned::value)
                .toList();
    }

    @Test
    default void keysAreRemovedAloneAndWithTheirUser() {
        TenantId tenant = storedTenant();
        User user = storedUser(tenant);
        ApiKey first = added(tenant, user, Optional.empty());
        ApiKey second = added(tenant, user, Optional.empty());
        ApiKey another = added(tenant, storedUser(tenant), Optional.empty());
        writing(tenant, store -> store.the(ApiKeys.class).remove(first.prefix()));
        assertEquals(List.of(second, another), batch(tenant, Optional.empty(), Optional.empty(), 10));
        writing(tenant, store -> store.the(ApiKeys.class).removeOf(user.id()));
        assertEquals(List.of(another), batch(tenant, Optional.empty(), Optional.empty(), 10));
    }

    @Test
    default void anotherTenantSeesNothing() {
        TenantId tenant = storedTenant();
        ApiKey key = added(tenant, storedUser(tenant), Optional.empty());
        TenantId other = storedTenant();
        assertEquals(Optional.empty(), found(other, key));
        assertEquals(List.of(), batch(other, Optional.empty(), Optional.empty(), 10));
    }
}
