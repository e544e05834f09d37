package io.docket.application.tenant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.docket.application.Samples;
import io.docket.application.kernel.ConcurrentChange;
import io.docket.application.kernel.Page;
import io.docket.application.kernel.PageRequest;
import io.docket.application.kernel.StoreContract;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.tenant.Tenant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** What every {@link Tenants} promises. */
public interface TenantsContract extends StoreContract {
    private Tenant added(Tenant tenant) {
        return testee().write(store -> {
            store.installation(Tenants.class).add(tenant);
            return tenant;
        });
    }

    private List<Tenant> all() {
        return testee().read(store -> store.installation(Tenants.class).all());
    }

    @Test
    default void anAddedTenantIsFound() {
        Tenant tenant = added(Samples.tenant("Müller & Söhne"));
        assertEquals(
                Optional.of(tenant),
                testee().read(store -> store.installation(Tenants.class).find(tenant.id())));
    }

    @Test
    default void anUnknownTenantIsNotFound() {
        assertEquals(
                Optional.empty(),
                testee().read(store -> store.installation(Tenants.class).find(new TenantId(Samples.id()))));
    }

    @Test
    default void allTenantsComeOldestFirst() {
        Tenant older = Samples.tenant("older");
        Tenant newer = added(Samples.tenant("newer"));
        added(older);
        assertEquals(List.of(older, newer), all());
    }

    @Test
    default void theSameTenantTwiceIsAConflict() {
        Tenant tenant = added(Samples.tenant("once"));
        assertThrows(ConcurrentChange.class, () -> added(tenant));
    }

    @Test
    default void twoNodesThatStartAtOnceMakeOneTenant() throws Exception {
        Callable<Boolean> firstStart = () -> testee().write(store -> {
            Tenants tenants = store.installation(Tenants.class);
            tenants.lock();
            boolean empty = tenants.all().isEmpty();
            if (empty) {
                tenants.add(Samples.tenant("default"));
            }
            return empty;
        });
        var nodes = Executors.newFixedThreadPool(4);
        try {
            for (var made : nodes.invokeAll(List.of(firstStart, firstStart, firstStart, firstStart))) {
                made.get();
            }
        } finally {
            nodes.shutdownNow();
        }
        assertEquals(1, all().size());
    }

    @Test
    default void aSavedTenantIsWhatItHasBecome() {
        Tenant tenant = added(Tenant.registered(new TenantId(Samples.id()), "new", Samples.NOON));
        become(tenant.id(), Tenant::activated);
        assertEquals(List.of(tenant.activated()), all());
        become(tenant.id(), Tenant::removed);
        assertEquals(List.of(tenant.removed()), all());
    }

    @Test
    default void aTenantThatIsGoneIsNotSaved() {
        Tenant tenant = Samples.tenant("gone");
        assertThrows(
                ConcurrentChange.class,
                () -> testee().write(store -> {
                    store.installation(Tenants.class).save(tenant);
                    return tenant;
                }));
    }

    @Test
    default void aRemovedTenantIsNeitherOnAPageNorTheFirst() {
        TenantId oldest = storedTenant(Tenant::removed);
        Tenant older = added(Samples.tenant("older"));
        Tenant newer = added(Samples.tenant("newer"));
        testee().read(store -> {
            Tenants tenants = store.installation(Tenants.class);
            assertEquals(Optional.of(older), tenants.findFirst());
            assertEquals(new Page<>(new PageRequest(2, 1), List.of(newer), 2), tenants.page(new PageRequest(2, 1)));
            assertEquals(
                    List.of(oldest), tenants.removing().stream().map(Tenant::id).toList());
            return oldest;
        });
    }

    @Test
    default void aPageFarBeyondTheLastIsEmpty() {
        added(Samples.tenant("only"));
        var beyond = new PageRequest(Integer.MAX_VALUE, PageRequest.MOST);
        assertEquals(
                new Page<>(beyond, List.of(), 1),
                testee().read(store -> store.installation(Tenants.class).page(beyond)));
    }

    @Test
    default void aTenantThatNothingIsStoredForCanBeForgotten() {
        TenantId tenant = storedTenant();
        testee().write(store -> {
            store.installation(Tenants.class).remove(tenant);
            return tenant;
        });
        assertEquals(List.of(), all());
    }
}
