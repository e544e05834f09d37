package io.docket.application.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.docket.application.Samples;
import io.docket.application.tenant.Tenants;
import io.docket.domain.tenant.Tenant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link Transactions} promises. */
public interface TransactionsContract extends StoreContract {
    private List<Tenant> tenants() {
        return testee().read(store -> store.installation(Tenants.class).all());
    }

    private Tenant added(Store store) {
        Tenant tenant = Samples.tenant("new");
        store.installation(Tenants.class).add(tenant);
        return tenant;
    }

    @Test
    default void whatAWriteStoresIsThereForTheNextRead() {
        Tenant tenant = testee().write(this::added);
        assertEquals(List.of(tenant), tenants());
    }

    @Test
    default void aWriteSeesWhatItStored() {
        List<Tenant> seen = testee().write(store -> {
            added(store);
            return store.installation(Tenants.class).all();
        });
        assertEquals(1, seen.size());
    }

    @Test
    default void aFailedWriteStoresNothingAndItsFailureComesThrough() {
        var failure = new IllegalArgumentException("of the work");
        var thrown = assertThrows(
                IllegalArgumentException.class,
                () -> testee().write(store -> {
                    added(store);
                    throw failure;
                }));
        assertSame(failure, thrown);
        assertEquals(List.of(), tenants());
    }

    @Test
    default void transactionsDoNotNest() {
        Transactions store = testee();
        assertThrows(IllegalStateException.class, () -> store.write(outer -> store.write(inner -> 1)));
        assertThrows(IllegalStateException.class, () -> store.write(outer -> store.read(inner -> 1)));
        assertThrows(IllegalStateException.class, () -> store.read(outer -> store.read(inner -> 1)));
        assertThrows(IllegalStateException.class, () -> store.read(outer -> store.write(inner -> 1)));
        assertEquals(1, store.<Integer>write(alone -> 1));
    }
}
