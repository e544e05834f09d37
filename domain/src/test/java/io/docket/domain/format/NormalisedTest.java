package io.docket.domain.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.docket.domain.kernel.InvalidValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalisedTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-24, 2026-11-24T00:00:00",
        "2026-11-24T00:00, 2026-11-24T00:00:00",
        "2026-11-24T10:15:30, 2026-11-24T10:15:30",
        "2026-11-24T10:15:30+02:00, 2026-11-24T08:15:30Z"
    })
    void momentsHaveOneForm(String given, String normalised) {
        assertEquals(normalised, Normalised.value(LabelType.DATETIME, given));
        assertEquals(normalised, Normalised.value(LabelType.DATETIME, normalised));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-31", "24.11.2026", "2026-11-24 10:15", "soon"})
    void whatIsNoMomentIsRefused(String given) {
        assertThrows(InvalidValue.class, () -> Normalised.value(LabelType.DATETIME, given));
    }
}
