package io.docket.ocr.ppocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.docket.domain.document.Box;
import io.docket.domain.document.TextLine;
import io.docket.domain.document.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LineTest {
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
    void wordsTakeTheirPartOfTheLine() {
        List<Symbol> symbols = symbols("ab cd", List.of(0, 10, 20, 30, 38));
        TiltedBox box = new TiltedBox(100, 50, 80, 10, 1, 0);

        TextLine line = new WordSplitter(200, 100)
                .words(new LineReading(box, symbols, 1 / 40.0))
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
}
