package io.docket.domain.extraction.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.domain.extraction.PageDrawing;
import io.docket.domain.extraction.candidate.Candidate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintedNamesTest {
    private static final List<Candidate> NAMES = PageDrawing.layout("""
                    Blue River
                    Blue River Trading
                    Grand Hotel
                    BLUE RIVER          Hotel
                    Rose
                    Rose 7 Park
                    Green
                    The Green of the Old Park Town
                    """).segments().stream()
            .map(segment -> Candidate.of(segment.text(), "name", segment.whole()))
            .toList();
    private static final PrintedNames PRINTED = new PrintedNames(NAMES);

    private static Candidate name(String value) {
        return NAMES.stream()
                .filter(name -> name.value().equals(value))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aNameIsCountedInItsOtherRowsHoweverItIsWritten() {
        assertEquals(1, PRINTED.rowsElsewhere(name("Blue River")));
        assertEquals(1, PRINTED.rowsElsewhere(name("BLUE RIVER")));
        assertEquals(0, PRINTED.rowsElsewhere(name("Grand Hotel")));
    }

    @Test
    void aNameMayBeginOrEndALongerOne() {
        assertTrue(PRINTED.isWithinLonger(name("Blue River")));
        assertTrue(PRINTED.isWithinLonger(name("Hotel")));
        assertFalse(PRINTED.isWithinLonger(name("Blue River Trading")));
    }

    @Test
    void whatHoldsNumbersOrManyWordsIsNoLongerName() {
        assertFalse(PRINTED.isWithinLonger(name("Rose")));
        assertFalse(PRINTED.isWithinLonger(name("Green")));
    }
}
