package io.docket.application.access;

import static io.docket.application.Samples.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.docket.application.kernel.StoreContract;
import io.docket.domain.access.RefusalCount;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link RefusalCounts} promises. */
public interface RefusalCountsContract extends StoreContract {
    private void added(RefusalCount... counts) {
        for (RefusalCount count : counts) {
            testee().write(store -> {
                store.installation(RefusalCounts.class).add(count);
                return count;
            });
        }
    }

    private List<RefusalCount> since(Instant from) {
        return testee().read(store -> store.installation(RefusalCounts.class).since(from));
    }

    @Test
    default void whatIsCountedAtAnAddressWithinAMinuteAddsUp() {
        added(
                new RefusalCount(NOON.plusSeconds(59), "10.0.0.2", 3),
                new RefusalCount(NOON, "10.0.0.1", 1),
                new RefusalCount(NOON, "10.0.0.2", 4),
                new RefusalCount(NOON.plusSeconds(60), "10.0.0.2", 5));
        assertEquals(
                List.of(
                        new RefusalCount(NOON, "10.0.0.1", 1),
                        new RefusalCount(NOON, "10.0.0.2", 7),
                        new RefusalCount(NOON.plusSeconds(60), "10.0.0.2", 5)),
                since(NOON));
        assertEquals(List.of(new RefusalCount(NOON.plusSeconds(60), "10.0.0.2", 5)), since(NOON.plusSeconds(1)));
    }

    @Test
    default void oldMinutesCanBeRemoved() {
        added(new RefusalCount(NOON, "10.0.0.1", 1), new RefusalCount(NOON.plusSeconds(60), "10.0.0.1", 2));
        testee().write(store -> {
            store.installation(RefusalCounts.class).removeBefore(NOON.plusSeconds(60));
            return NOON;
        });
        assertEquals(List.of(new RefusalCount(NOON.plusSeconds(60), "10.0.0.1", 2)), since(Instant.EPOCH));
    }
}
