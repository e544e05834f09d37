package io.docket.domain.automation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.docket.domain.kernel.InvalidValue;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RateTest {
    private static void lies(double low, double high, Rate rate) {
        assertEquals(low, rate.low(), 0.01);
        assertEquals(high, rate.high(), 0.01);
    }

    /** The figures of Newcombe's comparison of seven methods (1998). */
    @Test
    void theIntervalIsWilsons() {
        lies(25.53, 36.62, new Rate(81, 263));
        lies(6.24, 16.05, new Rate(15, 148));
        lies(0, 16.11, new Rate(0, 20));
        lies(0.62, 17.18, new Rate(1, 29));
    }

    @Test
    void whatAlwaysWasMayAlwaysBe() {
        lies(83.89, 100, new Rate(20, 20));
        assertEquals(100, new Rate(20, 20).percent());
    }

    @Test
    void nothingIsARateOfNothing() {
        assertEquals(Optional.empty(), Rate.among(0, 0));
        assertThrows(InvalidValue.class, () -> new Rate(2, 1));
    }
}
