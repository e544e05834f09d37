package io.docket.rest.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Violation;
import io.docket.domain.kernel.InvalidValue;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartsTest {
    private static int number(String text) {
        if (!text.matches("\\d+")) {
            throw new InvalidValue("digits", "must be some");
        }
        return Integer.parseInt(text);
    }

    @Test
    void everyPartThatMayNotBeIsToldWithItsPlace() {
        assertEquals(List.of(1, 2), Parts.of("labels", List.of("1", "2"), PartsTest::number));

        Refusal refusal =
                assertThrows(Refusal.class, () -> Parts.of("labels", List.of("a", "1", "b"), PartsTest::number));

        assertEquals(
                List.of(
                        new Violation("/labels/0/digits", "must be some"),
                        new Violation("/labels/2/digits", "must be some")),
                refusal.violations());
    }

    @Test
    void partsOfPartsAreToldWithTheWholeWayToThem() {
        Refusal refusal = assertThrows(
                Refusal.class,
                () -> Parts.of(
                        "tables",
                        List.of(List.of("1"), List.of("2", "a")),
                        columns -> Parts.of("columns", columns, PartsTest::number)));

        assertEquals(List.of(new Violation("/tables/1/columns/1/digits", "must be some")), refusal.violations());
    }
}
