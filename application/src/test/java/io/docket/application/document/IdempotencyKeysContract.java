package io.docket.application.document;

import static io.docket.application.Samples.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.Samples;
import io.docket.application.kernel.ConcurrentChange;
import io.docket.application.kernel.StoreContract;
import io.docket.domain.document.StoredFile;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link IdempotencyKeys} promises. */
public interface IdempotencyKeysContract extends StoreContract {
    private IdempotencyKeys.Entry added(TenantId tenant, InboxId inbox, String key, Instant since) {
        var entry = new IdempotencyKeys.Entry(inbox, key, since, Optional.empty());
        writing(tenant, store -> store.the(IdempotencyKeys.class).add(entry));
        return entry;
    }

    private Optional<IdempotencyKeys.Entry> found(TenantId tenant, InboxId inbox, String key) {
        return reading(tenant, store -> store.the(IdempotencyKeys.class).find(inbox, key));
    }

    @Test
    default void anAddedKeyIsFoundInItsInboxOnly() {
        TenantId tenant = storedTenant();
        InboxId inbox = storedInbox(tenant);
        var entry = added(tenant, inbox, "key-1", NOON);
        assertEquals(Optional.of(entry), found(tenant, inbox, "key-1"));
        assertEquals(Optional.empty(), found(tenant, inbox, "KEY-1"));
        assertEquals(Optional.empty(), found(tenant, storedInbox(tenant), "key-1"));
    }

    @Test
    default void theKeysOfOneInboxAreRemovedSomeAtATime() {
        TenantId tenant = storedTenant();
        InboxId inbox = storedInbox(tenant);
        InboxId other = storedInbox(tenant);
        List.of("a", "b", "c").forEach(key -> added(tenant, inbox, key, NOON));
        added(tenant, other, "a", NOON);
        for (int expected : List.of(2, 1, 0)) {
            writing(
                    tenant,
                    store -> assertEquals(
                            expected, store.the(IdempotencyKeys.class).removeSome(inbox, 2)));
        }
        assertTrue(found(tenant, other, "a").isPresent());
    }

    @Test
    default void aKeyThatIsTakenIsAConflict() {
        TenantId tenant = storedTenant();
        InboxId inbox = storedInbox(tenant);
        added(tenant, inbox, "key", NOON);
        assertThrows(ConcurrentChange.class, () -> added(tenant, inbox, "key", NOON.plusSeconds(1)));
    }

    @Test
    default void aReplacedKeyTellsWhatWasMade() {
        TenantId tenant = storedTenant();
        InboxId inbox = storedInbox(tenant);
        added(tenant, inbox, "key", NOON);
        var made = new IdempotencyKeys.Made(new DocumentId(Samples.id()), new StoredFile("0a".repeat(32), 9));
        var replaced = new IdempotencyKeys.Entry(inbox, "key", NOON.plusSeconds(1), Optional.of(made));
        writing(tenant, store -> store.the(IdempotencyKeys.class).replace(replaced));
        assertEquals(Optional.of(replaced), found(tenant, inbox, "key"));
    }

    @Test
    default void aRemovedKeyIsFreeAgain() {
        TenantId tenant = storedTenant();
        InboxId inbox = storedInbox(tenant);
        added(tenant, inbox, "key", NOON);
        writing(tenant, store -> store.the(IdempotencyKeys.class).remove(inbox, "key"));
        assertEquals(Optional.empty(), found(tenant, inbox, "key"));
        writing(tenant, store -> store.the(IdempotencyKeys.class).remove(inbox, "key"));
        added(tenant, inbox, "key", NOON);
    }

    @Test
    default void oldKeysAreRemovedAndYoungOnesKept() {
        TenantId tenant = storedTenant();
        InboxId inbox = storedInbox(tenant);
        added(tenant, inbox, "old", NOON.minusSeconds(1));
        var young = added(tenant, inbox, "young", NOON);
        writing(tenant, store -> store.the(IdempotencyKeys.class).removeOlderThan(NOON));
        assertEquals(Optional.empty(), found(tenant, inbox, "old"));
        assertEquals(Optional.of(young), found(tenant, inbox, "young"));
    }

    @Test
    default void anotherTenantSeesNothing() {
        TenantId tenant = storedTenant();
        TenantId other = storedTenant();
        InboxId inbox = storedInbox(tenant);
        var entry = added(tenant, inbox, "key", NOON);
        assertEquals(Optional.empty(), found(other, inbox, "key"));
        writing(other, store -> {
            store.the(IdempotencyKeys.class).remove(inbox, "key");
            store.the(IdempotencyKeys.class).removeOlderThan(NOON.plusSeconds(9));
        });
        assertEquals(Optional.of(entry), found(tenant, inbox, "key"));
    }
}
