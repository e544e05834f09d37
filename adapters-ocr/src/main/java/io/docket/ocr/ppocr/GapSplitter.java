package io.docket.ocr.ppocr;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the spaces the model drops: a word begins where the letters stand further apart than usual on this line and a run of
 * columns without ink between them is wide.
 */
final class GapSplitter {
    private static final double PITCH = 1.2;
    private static final double PITCH_SLACK = 0.3;
    private static final double LEAST_PITCH = 1.5;
    /** A letter is at least so wide, measured by the height of the text. */
    private static final double LETTER_WIDTH = 0.45;

    private static final double GAP_TO_HEIGHT = 0.3;
    private static final double GAP_TO_USUAL = 1.2;
    private static final double GAP_SLACK = 2;
    private static final int SHORT_LINE = 4;
    private static final double SHORT_LINE_SLACK = 4;
    /** Paper stands around these marks inside of numbers too. */
    private static final double AFTER_POINT = 1.6;

    private static final double BESIDE_MARK = 1.25;
    private static final String MARKS = "-/";
    private static final String POINTS = ".,";

    private final InkProfile ink;
    private final double stepWidth;

    /** One step of the reading covers {@code stepWidth} columns of the crop. */
    GapSplitter(LineCrop crop, double stepWidth) {
        this.ink = new InkProfile(crop);
        this.stepWidth = stepWidth;
    }

    /** True at i where a word begins with the letter i although no space was read before it. */
    boolean[] gaps(List<Symbol> symbols) {
        boolean[] gaps = new boolean[symbols.size()];
        int[] pairs = IntStream.range(1, symbols.size())
                .filter(i -> !symbols.get(i).blank() && !symbols.get(i - 1).blank())
                .toArray();
        if (pairs.length == 0) {
            return gaps;
        }
        int[] widths = IntStream.of(pairs)
                .map(i -> gap(symbols.get(i - 1), symbols.get(i)))
                .toArray();
        double usualPitch = usualPitch(symbols, pairs);
        int usualGap = IntStream.of(widths).sorted().toArray()[widths.length / 2];
        double least = Math.max(
                GAP_TO_HEIGHT * ink.textHeight() + (symbols.size() < SHORT_LINE ? SHORT_LINE_SLACK : 0),
                GAP_TO_USUAL * usualGap + GAP_SLACK);
        for (int i = 0; i < pairs.length; i++) {
            Symbol before = symbols.get(pairs[i] - 1);
            Symbol after = symbols.get(pairs[i]);
            gaps[pairs[i]] = after.step() - before.step() >= PITCH * usualPitch + PITCH_SLACK
                    && widths[i] > least * stretch(before.letter(), after.letter());
        }
        return gaps;
    }

    private int gap(Symbol before, Symbol after) {
        return ink.widestGap(column(before), column(after), (int) stepWidth);
    }

    private int column(Symbol symbol) {
        return Math.max(0, Math.min(ink.width() - 1, (int) ((symbol.step() + 0.5) * stepWidth)));
    }

    private double usualPitch(List<Symbol> symbols, int[] pairs) {
        int[] pitches = IntStream.of(pairs)
                .map(i -> symbols.get(i).step() - symbols.get(i - 1).step())
                .sorted()
                .toArray();
        int middle = pitches.length / 2;
        double median = pitches.length < 3 ? pitches[0] : (pitches[middle] + pitches[(pitches.length - 1) / 2]) / 2.0;
        return Math.max(Math.max(median, LEAST_PITCH), ink.textHeight() * LETTER_WIDTH / stepWidth);
    }

    private static double stretch(char before, char after) {
        if (POINTS.indexOf(after) >= 0 || MARKS.indexOf(before) >= 0 || MARKS.indexOf(after) >= 0) {
            return BESIDE_MARK;
        }
        return POINTS.indexOf(before) >= 0 && Character.isDigit(after) ? AFTER_POINT : 1;
    }
}
