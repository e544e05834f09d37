package io.docket.ocr.ppocr;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.domain.document.Box;
import io.docket.domain.document.TextLine;
import io.docket.domain.document.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LineTest {
    private static final int WIDTH = 400;
    private static final int HEIGHT = 48;
    private static final int STEP = 8;

    @Test
    void sameClassAtNeighbouringStepsIsOneLetterUnlessABlankStandsBetween() {
        CtcDecoder decoder = new CtcDecoder(List.of("a", "b", " "));

        List<Symbol> symbols = decoder.decode(steps(0, 1, 1, 0, 1, 2, 3, 2, 0));

        assertEquals(
                "aab b",
                symbols.stream().map(symbol -> String.valueOf(symbol.letter())).collect(Collectors.joining()));
        assertEquals(List.of(1, 4, 5, 6, 7), symbols.stream().map(Symbol::step).toList());
        assertEquals(0.7, symbols.get(0).confidence(), 1e-6);
    }

    @Test
    void wideInkFreeGapBeginsAWord() {
        List<Integer> places = List.of(4, 7, 10, 13, 20, 23, 26);

        boolean[] gaps = new GapSplitter(inkAt(places), STEP).gaps(symbols("CASHRM5", places));

        assertArrayEquals(new boolean[] {false, false, false, false, true, false, false}, gaps);
    }

    @Test
    void evenLettersStayTogether() {
        List<Integer> places = List.of(4, 7, 10, 13, 16, 19);

        boolean[] gaps = new GapSplitter(inkAt(places), STEP).gaps(symbols("AMOUNT", places));

        assertArrayEquals(new boolean[6], gaps);
    }

    @Test
    void gapBehindAPointInsideANumberMustBeWider() {
        List<Integer> places = List.of(4, 7, 10, 14, 17);

        assertTrue(new GapSplitter(inkAt(places), STEP).gaps(symbols("RMXYZ", places))[3], "a gap between letters");
        assertArrayEquals(new boolean[5], new GapSplitter(inkAt(places), STEP).gaps(symbols("12.50", places)));
    }

    @Test
    void wordsTakeTheirPartOfTheLine() {
        List<Symbol> symbols = symbols("ab cd", List.of(0, 10, 20, 30, 38));
        TiltedBox box = new TiltedBox(100, 50, 80, 10, 1, 0);

        TextLine line = new WordSplitter(200, 100)
                .words(new LineReading(box, symbols, new boolean[5], 1 / 40.0))
                .orElseThrow();

        assertEquals("ab cd", line.text());
        assertEquals(new Box(20, 40, 65, 60), line.words().get(0).box());
        assertEquals(
                List.of(90, 90), line.words().stream().map(Word::confidence).toList());
        assertEquals(177, line.words().get(1).box().right());
    }

    private static Model.Output steps(int... classes) {
        float[] values = new float[classes.length * 4];
        Arrays.fill(values, 0.1f);
        for (int i = 0; i < classes.length; i++) {
            values[i * 4 + classes[i]] = 0.7f;
        }
        return new Model.Output(values, 4);
    }

    private static List<Symbol> symbols(String letters, List<Integer> places) {
        List<Symbol> symbols = new ArrayList<>();
        for (int i = 0; i < letters.length(); i++) {
            symbols.add(new Symbol(letters.charAt(i), places.get(i), 0.9));
        }
        return symbols;
    }

    /** White paper with a black block of 18 by 24 pixels at the middle of each of these steps. */
    private static LineCrop inkAt(List<Integer> places) {
        float[] planes = new float[3 * WIDTH * HEIGHT];
        Arrays.fill(planes, 1);
        for (int place : places) {
            int middle = place * STEP + STEP / 2;
            for (int row = 0; row < 3 * HEIGHT; row++) {
                if (row % HEIGHT >= 12 && row % HEIGHT < 36) {
                    Arrays.fill(planes, row * WIDTH + middle - 9, row * WIDTH + middle + 9, -1);
                }
            }
        }
        return new LineCrop(planes, WIDTH, HEIGHT);
    }
}
