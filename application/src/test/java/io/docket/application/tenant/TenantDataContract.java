package io.docket.application.tenant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.Samples;
import io.docket.application.access.Users;
import io.docket.application.document.Documents;
import io.docket.application.inbox.Inboxes;
import io.docket.application.job.Jobs;
import io.docket.application.kernel.StoreContract;
import io.docket.domain.document.Document;
import io.docket.domain.kernel.TenantId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link TenantData} promises. */
public interface TenantDataContract extends StoreContract {
    /** A document with its job, its inbox and that one's project, and a user; a store may keep counts of its own beside them. */
    int FILLED = 5;

    private int removed(TenantId tenant, int most) {
        return testee().write(store -> store.installation(TenantData.class).removeSome(tenant, most));
    }

    private Document filled(TenantId tenant) {
        Document document = storedDocument(tenant);
        writing(tenant, store -> {
            store.the(Jobs.class).add(Samples.job(tenant, document.id(), Samples.NOON));
            store.the(Users.class).add(Samples.user("user-" + Samples.id()));
        });
        return document;
    }

    private boolean has(TenantId tenant, Document document) {
        return reading(tenant, store -> store.the(Documents.class).find(document.id()))
                .isPresent();
    }

    @Test
    default void aTenantsRowsGoSomeAtATimeUntilNothingIsLeft() {
        TenantId tenant = storedTenant();
        Document document = filled(tenant);
        int all = 0;
        for (int some = removed(tenant, 2); some > 0; some = removed(tenant, 2)) {
            assertTrue(some <= 2);
            all += some;
        }
        assertTrue(all >= FILLED);
        assertTrue(!has(tenant, document));
        assertEquals(0, reading(tenant, store -> store.the(Inboxes.class).all()).size());
        assertTrue(testee().read(store -> store.installation(Tenants.class).find(tenant))
                .isPresent());
    }

    @Test
    default void anotherTenantLosesNothing() {
        TenantId other = storedTenant();
        Document document = filled(other);
        TenantId tenant = storedTenant();
        filled(tenant);
        assertTrue(removed(tenant, 100) >= FILLED);
        assertTrue(has(other, document));
        assertEquals(
                1,
                reading(other, store -> store.the(Jobs.class).of(document.id())).size());
    }

    @Test
    default void aRemovalThatFailsRemovesNothing() {
        TenantId tenant = storedTenant();
        Document document = filled(tenant);
        Optional<String> failure = Optional.empty();
        try {
            testee().write(store -> {
                store.installation(TenantData.class).removeSome(tenant, 100);
                throw new IllegalArgumentException("of the work");
            });
        } catch (IllegalArgumentException thrown) {
            failure = Optional.of(thrown.getMessage());
        }
        assertEquals(Optional.of("of the work"), failure);
        assertTrue(has(tenant, document));
    }
}
