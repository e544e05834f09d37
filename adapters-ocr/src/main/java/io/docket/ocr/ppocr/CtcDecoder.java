package io.docket.ocr.ppocr;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes the likeliest class at each step; class 0 is "no letter", and the same class at neighbouring steps is one letter
 * (Connectionist Temporal Classification, greedily).
 */
final class CtcDecoder {
    private final List<String> classes;

    /** The letters of the classes 1, 2, …; classes beyond them are read as "?". */
    CtcDecoder(List<String> classes) {
        this.classes = List.copyOf(classes);
    }

    List<Symbol> decode(Model.Output output) {
        List<Symbol> symbols = new ArrayList<>();
        int before = 0;
        for (int step = 0; step < output.rows(); step++) {
            int row = step * output.columns();
            int best = 0;
            for (int i = 1; i < output.columns(); i++) {
                if (output.values()[row + i] > output.values()[row + best]) {
                    best = i;
                }
            }
            if (best != 0 && best != before) {
                String letters = best <= classes.size() ? classes.get(best - 1) : "?";
                for (int i = 0; i < letters.length(); i++) {
                    symbols.add(new Symbol(letters.charAt(i), step, output.values()[row + best]));
                }
            }
            before = best;
        }
        return symbols;
    }
}
