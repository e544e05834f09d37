package io.docket.application.kernel;

import static io.docket.application.Samples.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.Samples;
import io.docket.domain.document.DocumentProcessed;
import io.docket.domain.document.DocumentReceived;
import io.docket.domain.document.DocumentRemoved;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.Event;
import io.docket.domain.kernel.EventId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link Outbox} promises. */
public interface OutboxContract extends StoreContract {
    Duration HOLD = Duration.ofMinutes(1);

    private Outbox.Stored added(Event event) {
        var id = new EventId(Samples.id());
        testee().write(store -> {
            store.installation(Outbox.class).add(id, event);
            return id;
        });
        return new Outbox.Stored(id, event);
    }

    private Outbox.Stored added() {
        return added(new DocumentReceived(
                new TenantId(Samples.id()), new InboxId(Samples.id()), new DocumentId(Samples.id()), NOON));
    }

    private List<Outbox.Stored> taken(int most, Instant now) {
        return testee().write(store -> store.installation(Outbox.class).take(most, now, now.plus(HOLD)));
    }

    @Test
    default void everyKindOfEventComesBackAsItWas() {
        var tenant = new TenantId(Samples.id());
        var inbox = new InboxId(Samples.id());
        var document = new DocumentId(Samples.id());
        Instant at = NOON.plusMillis(123);
        var stored = List.of(
                added(new DocumentReceived(tenant, inbox, document, at)),
                added(new DocumentProcessed(tenant, inbox, document, at)),
                added(new DocumentRemoved(tenant, inbox, document, true, at)));
        assertEquals(stored, taken(10, NOON));
    }

    @Test
    default void theOldestEventsAreTakenFirst() {
        var first = added();
        var second = added();
        var third = added();
        assertEquals(List.of(first, second), taken(2, NOON));
        assertEquals(List.of(third), taken(2, NOON));
    }

    @Test
    default void aTakenEventIsHeldUntilItsInstant() {
        var event = added();
        assertEquals(List.of(event), taken(10, NOON));
        assertEquals(List.of(), taken(10, NOON.plus(HOLD).minusMillis(1)));
        assertEquals(List.of(event), taken(10, NOON.plus(HOLD)));
    }

    @Test
    default void deliveredEventsAreForgottenAndNoOther() {
        var first = added();
        var second = added();
        var third = added();
        testee().write(store -> {
            store.installation(Outbox.class).delivered(List.of(first.id(), third.id()));
            store.installation(Outbox.class).delivered(List.of());
            return first;
        });
        assertEquals(List.of(second), taken(10, NOON));
    }

    @Test
    default void anEventOfAFailedWriteIsNotThere() {
        assertThrows(
                IllegalArgumentException.class,
                () -> testee().write(store -> {
                    store.installation(Outbox.class)
                            .add(
                                    new EventId(Samples.id()),
                                    new DocumentReceived(
                                            new TenantId(Samples.id()),
                                            new InboxId(Samples.id()),
                                            new DocumentId(Samples.id()),
                                            NOON));
                    throw new IllegalArgumentException("of the work");
                }));
        assertEquals(List.of(), taken(10, NOON));
    }

    @Test
    default void whetherATenantsEventIsStillToBeDeliveredIsKnown() {
        var event = added();
        TenantId tenant = event.event().tenant();
        assertTrue(holds(tenant));
        assertFalse(holds(new TenantId(Samples.id())));
        taken(10, NOON);
        assertTrue(holds(tenant));
        testee().write(store -> {
            store.installation(Outbox.class).delivered(List.of(event.id()));
            return event;
        });
        assertFalse(holds(tenant));
    }

    private boolean holds(TenantId tenant) {
        return testee().read(store -> store.installation(Outbox.class).holds(tenant));
    }
}
