package io.docket.persistence.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.docket.application.Samples;
import io.docket.application.kernel.Transactions;
import io.docket.application.tenant.Tenants;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.tenant.Tenant;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JpaStoreTest {
    @TempDir
    private Path folder;

    private static void add(Transactions store, Tenant tenant) {
        store.write(open -> {
            open.installation(Tenants.class).add(tenant);
            return tenant;
        });
    }

    private static List<Tenant> tenants(Transactions store) {
        return store.read(open -> open.installation(Tenants.class).all());
    }

    @Test
    void whatWasStoredIsThereWhenTheStoreIsOpenedAgain() {
        Tenant tenant = Samples.tenant("kept");
        try (var store = JpaStore.h2(folder)) {
            add(store, tenant);
        }
        try (var store = JpaStore.h2(folder)) {
            assertEquals(List.of(tenant), tenants(store));
        }
    }

    @Test
    void aStoreMayBeClosedTwiceAsByDocketAndByWhoMadeIt() {
        var store = JpaStore.h2(folder);
        store.close();
        store.close();
        assertThrows(IllegalStateException.class, () -> tenants(store));
    }

    @Test
    void instantsKeepMicrosecondsAndAreNeverRoundedUp() {
        Instant fine = Instant.parse("2026-11-24T12:00:00.123456999Z");
        var stores = List.of(Emptied.h2(), Emptied.postgres());
        for (Transactions store : stores) {
            add(store, Tenant.served(new TenantId(Samples.id()), "fine", fine));
            assertEquals(
                    Instant.parse("2026-11-24T12:00:00.123456Z"),
                    tenants(store).get(0).createdAt());
        }
    }

    @Test
    void nodesThatStartAtOnceOnAnEmptyDatabaseAllOpenIt() throws Exception {
        var database = Emptied.newPostgres("started_at_once");
        Callable<Integer> node = () -> {
            try (var store = JpaStore.at(database.url(), database.user(), database.password())) {
                return tenants(store).size();
            }
        };
        var nodes = Executors.newFixedThreadPool(3);
        try {
            for (var opened : nodes.invokeAll(List.of(node, node, node))) {
                assertEquals(0, opened.get());
            }
        } finally {
            nodes.shutdownNow();
        }
    }

    @Test
    void aDatabaseThatCannotBeReachedStopsTheStart() {
        assertThrows(
                RuntimeException.class, () -> JpaStore.at("jdbc:postgresql://localhost:1/none", "nobody", "nothing"));
    }
}
