package io.docket.application.access;

import static io.docket.application.Samples.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.domain.access.RefusalCount;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefusalTallyTest {
    private final RefusalTally tally = new RefusalTally();

    @Test
    void aFloodFromManyAddressesFillsAFewRowsAndLosesNoRefusal() {
        for (int address = 0; address < 5_000; address++) {
            tally.count(NOON, "2001:db8::" + Integer.toHexString(address));
        }
        tally.count(NOON, "2001:db8::1");
        List<RefusalCount> taken = tally.taken();
        assertEquals(RefusalTally.MOST_A_MINUTE + 1, taken.size());
        assertEquals(5_001, taken.stream().mapToLong(RefusalCount::refusals).sum());
        assertTrue(taken.contains(new RefusalCount(NOON, "2001:db8::1", 2)));
    }

    @Test
    void minutesAreCountedApartAndForgottenOnceTaken() {
        tally.count(NOON.plusSeconds(59), "10.0.0.1");
        tally.count(NOON.plusSeconds(60), "10.0.0.1");
        assertEquals(2, tally.taken().size());
        assertEquals(List.of(), tally.taken());
    }
}
