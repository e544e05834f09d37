package io.docket.ocr.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.docket.domain.document.Box;
import io.docket.domain.document.TextLine;
import io.docket.domain.document.Word;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingOrderTest {
    @Test
    void runsOfOneRowAreOneLineFromLeftToRight() {
        assertEquals(
                List.of("Bread 2 4.00", "Total 4.00"),
                texts(
                        run("4.00", 300, 104, 350, 124),
                        run("Total", 10, 140, 80, 160),
                        run("Bread", 10, 100, 80, 120),
                        run("4.00", 300, 142, 350, 162),
                        run("2", 200, 103, 210, 121)));
    }

    @Test
    void rowsOfASkewedPageStayApart() {
        assertEquals(
                List.of("a b c", "d e f"),
                texts(
                        run("a", 0, 0, 100, 20),
                        run("b", 110, 8, 210, 28),
                        run("c", 220, 16, 320, 36),
                        run("d", 0, 24, 100, 44),
                        run("e", 110, 32, 210, 52),
                        run("f", 220, 40, 320, 60)));
    }

    @Test
    void lineInLargePrintDoesNotJoinTheTwoBesideIt() {
        assertEquals(
                List.of("INVOICE Number", "Date"),
                texts(run("INVOICE", 0, 0, 200, 60), run("Number", 300, 4, 400, 24), run("Date", 300, 36, 400, 56)));
    }

    @Test
    void textAtTheMarginReadUpwardsIsALineOfItsOwn() {
        assertEquals(
                List.of("a", "margin", "b"),
                texts(run("margin", 0, 0, 20, 200), run("a", 50, 90, 90, 108), run("b", 50, 120, 90, 138)));
    }

    private static List<String> texts(TextLine... runs) {
        return ReadingOrder.of(List.of(runs)).stream().map(TextLine::text).toList();
    }

    private static TextLine run(String text, int left, int top, int right, int bottom) {
        return new TextLine(List.of(new Word(text, new Box(left, top, right, bottom), 90)));
    }
}
