package io.docket.domain.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.docket.domain.kernel.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageRangeTest {
    @Test
    void onePageAndARangeAreToldApart() {
        assertEquals(new PageRange(3, 3, true), PageRange.parse("3"));
        assertEquals(new PageRange(0, 0, false), PageRange.parse("0:0"));
        assertEquals(new PageRange(1, 4, false), PageRange.parse("1:4"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a:b", "1:", ":1", "-1", "3:1", "1:2:3", "1.5", "99999999999", "0 : 1"})
    void malformedRangeIsRefused(String text) {
        assertEquals(
                "page_range",
                assertThrows(InvalidValue.class, () -> PageRange.parse(text)).field());
    }
}
