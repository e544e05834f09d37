package io.docket.domain.extraction.section;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.docket.domain.extraction.PageDrawing;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedPageNumberTest {
    private static Optional<PrintedPageNumber> on(String text) {
        return PrintedPageNumber.on(PageDrawing.text(text).pages().get(0));
    }

    @ParameterizedTest
    @CsvSource({"Seite 2 von 3", "Page 2/3", "page 2 of 3", "Pagina 2 di 3", "Page : 2 sur 3", "2/3", "- 2 / 3 -"})
    void aPageTellsItsPlace(String text) {
        assertEquals(Optional.of(new PrintedPageNumber(2, OptionalInt.of(3))), on("Rechnung\n" + text));
    }

    @Test
    void aPageMayTellItsNumberAlone() {
        assertEquals(Optional.of(new PrintedPageNumber(4, OptionalInt.empty())), on("Seite: 4"));
    }

    @ParameterizedTest
    @CsvSource({"3/2", "12/2018", "Homepage 24", "0/3"})
    void otherNumbersAreNone(String text) {
        assertEquals(Optional.empty(), on(text));
    }
}
