package io.docket.domain.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {
    private static final long SEED = 20261124;

    @Test
    void laterIdComesAfterEarlierOneWhateverTheirChance() {
        var random = new Random(SEED);
        for (int round = 0; round < 1_000; round++) {
            Instant at = Instant.ofEpochMilli(random.nextLong(1L << 41));
            var earlier = new DocumentId(Id.text(at, random.nextLong()));
            var later = new DocumentId(Id.text(at.plusMillis(1 + random.nextInt(1_000)), random.nextLong()));
            assertTrue(earlier.compareTo(later) < 0, () -> "seed " + SEED + ": " + earlier + " " + later);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "abc", "00000000000000000000000G", "0000000000000000000000000", "ABCDEFABCDEFABCDEFABCDEF"})
    void idOfAnotherFormIsRefused(String text) {
        var refused = assertThrows(InvalidValue.class, () -> new InboxId(text));
        assertEquals("inbox_id", refused.field());
    }
}
