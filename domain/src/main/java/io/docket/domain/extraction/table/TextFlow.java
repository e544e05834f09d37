package io.docket.domain.extraction.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Which rows of text above and below it a line goes on with. Rows of one text stand closer to each other than lines; a row that begins
 * in lower case goes on with what is before it; and in one table all amounts stand beside the first row of their text, or beside the
 * last, or in the middle.
 */
final class TextFlow {
    /** Rows of one text stand closer, in heights of a line. */
    private static final double CLOSE = 0.9;
    /** To a line without a text of its own. */
    private static final double CLOSE_TO_BARE = 2.5;
    /** Lines closer to each other, in their heights, stand as close as the rows of one text. */
    private static final double LOOSE = 0.35;

    private static final double SAME_GAP = 0.15;
    private static final double CLEARLY = 0.12;

    private static final double GAP = 2;
    private static final double GOES_ON = 1;
    private static final double AS_OTHERS = 0.6;
    private static final double SYMMETRIC = 0.3;
    private static final double BARE = 1;
    private static final double STAYS_BARE = 2;

    private static final double MUCH_MORE = 1.5;
    /** What stands before the first line may be a heading, and what follows the last one a remark. */
    private static final double HALF = 0.5;

    /** Where in its text the row of the amount stands. */
    private enum Amounts {
        AT_THE_TOP,
        IN_THE_MIDDLE,
        AT_THE_BOTTOM
    }

    /** What is asked of a row: whether it holds a text where descriptions stand, whether that goes on, and whether it can be of no line. */
    record Texts(IntPredicate held, IntPredicate goesOn, IntPredicate apart) {}

    private final List<PrintedRow> rows;
    private final List<Integer> lines;
    private final Texts texts;
    private final double pitch;
    private final boolean loose;
    private final boolean headed;

    private TextFlow(List<PrintedRow> rows, List<Integer> lines, Texts texts, boolean headed) {
        this.rows = rows;
        this.lines = lines;
        this.texts = texts;
        this.headed = headed;
        this.pitch = pitch();
        this.loose = loose();
    }

    /** The rows of each line, its own among them. */
    static Map<Integer, List<Integer>> of(List<PrintedRow> rows, List<Integer> lines, Texts texts, boolean headed) {
        return new TextFlow(rows, lines, texts, headed).shared();
    }

    /** The rows with texts between two lines, as far as they are close to the upper one, and to the lower one. */
    private record Between(List<Integer> down, List<Integer> up) {
        boolean meet() {
            return !up.isEmpty() && !down.isEmpty() && down.get(down.size() - 1) >= up.get(up.size() - 1);
        }
    }

    private Map<Integer, List<Integer>> shared() {
        var between = new ArrayList<Between>();
        for (int at = -1; at < lines.size(); at++) {
            between.add(new Between(chain(at, 1), chain(at + 1, -1)));
        }
        Amounts amounts = amounts(between);
        var shared = new HashMap<Integer, List<Integer>>();
        lines.forEach(line -> shared.put(line, new ArrayList<>(List.of(line))));
        for (int at = -1; at < lines.size(); at++) {
            Between rowsBetween = between.get(at + 1);
            if (rowsBetween.meet()) {
                int split = split(at, rowsBetween.down(), amounts, above(shared, at));
                give(shared, at, rowsBetween.down().subList(0, split));
                give(
                        shared,
                        at + 1,
                        rowsBetween.down().subList(split, rowsBetween.down().size()));
            } else {
                if (goDown(at, amounts)) {
                    give(shared, at, rowsBetween.down());
                }
                if (goUp(at + 1, amounts)) {
                    give(shared, at + 1, rowsBetween.up());
                }
            }
        }
        shared.values().forEach(list -> list.sort(Integer::compare));
        return shared;
    }

    private boolean goDown(int line, Amounts amounts) {
        if (amounts != Amounts.AT_THE_BOTTOM || line < 0) {
            return true;
        }
        List<Integer> down = chain(line, 1);
        return isBare(line) && chain(line, -1).isEmpty() || !down.isEmpty() && isText(lines.get(line), down.get(0));
    }

    private boolean goUp(int line, Amounts amounts) {
        return line < lines.size()
                && (isBare(line)
                        || amounts != Amounts.AT_THE_TOP
                        || texts.goesOn().test(lines.get(line)));
    }

    private int above(Map<Integer, List<Integer>> shared, int line) {
        return line < 0 ? 0 : shared.get(lines.get(line)).size() - 1;
    }

    private void give(Map<Integer, List<Integer>> shared, int line, List<Integer> more) {
        if (line >= 0 && line < lines.size()) {
            shared.get(lines.get(line)).addAll(more);
        }
    }

    /** The rows with a text that stand close to each other from a line on, downwards or upwards. */
    private List<Integer> chain(int line, int step) {
        var chain = new ArrayList<Integer>();
        if (line < 0 || line >= lines.size()) {
            return chain;
        }
        int last = lines.get(line);
        int end = line + step < 0 ? -1 : line + step < lines.size() ? lines.get(line + step) : rows.size();
        double close = isBare(line) ? CLOSE_TO_BARE : CLOSE;
        for (int index = last + step; index != end && belongs(index, last, step, close); index += step) {
            if (texts.held().test(index)) {
                chain.add(index);
            }
            last = index;
            close = CLOSE;
        }
        if (step < 0) {
            Collections.reverse(chain);
        }
        return chain;
    }

    private boolean belongs(int index, int last, int step, double close) {
        double height = rows.get(last).height();
        double gap = step > 0 ? gap(last, index) : gap(index, last);
        return gap <= close * height
                && !isNextLine(gap, height)
                && !texts.apart().test(index);
    }

    /** Where lines stand farther from each other than rows of one text, a row as far as a line is a heading or a remark. */
    private boolean isNextLine(double gap, double height) {
        return loose && gap > pitch - SAME_GAP * height;
    }

    /** Whether it is known how far lines stand from each other, and that rows of a text stand closer. */
    private boolean loose() {
        double height = rows.get(lines.get(0)).height();
        return pitch < Double.MAX_VALUE
                && pitch >= LOOSE * height
                && lines.stream()
                        .noneMatch(line -> goesOnAsFar(line - 1, line, height) || goesOnAsFar(line, line + 1, height));
    }

    /** Whether a row that goes on with the one before stands as far from it as lines do. */
    private boolean goesOnAsFar(int before, int row, double height) {
        return before >= 0
                && row < rows.size()
                && texts.goesOn().test(row)
                && gap(before, row) > pitch - SAME_GAP * height
                && gap(before, row) <= CLOSE * height;
    }

    /** From foot to foot less the height of the higher row: a row in small print seems to stand far from what is above it. */
    private double gap(int upper, int lower) {
        PrintedRow above = rows.get(upper);
        PrintedRow below = rows.get(lower);
        return above.page() == below.page()
                ? below.box().bottom() - above.box().bottom() - Math.max(above.height(), below.height())
                : Double.MAX_VALUE;
    }

    /** The usual gap between lines that follow each other. */
    private double pitch() {
        double[] gaps = IntStream.range(1, lines.size())
                .filter(at -> lines.get(at) == lines.get(at - 1) + 1 && !isBare(at) && !isBare(at - 1))
                .mapToDouble(at -> gap(lines.get(at - 1), lines.get(at)))
                .filter(gap -> gap < Double.MAX_VALUE)
                .sorted()
                .toArray();
        return gaps.length == 0 ? Double.MAX_VALUE : gaps[gaps.length / 2];
    }

    private boolean isBare(int line) {
        return line >= 0 && line < lines.size() && !texts.held().test(lines.get(line));
    }

    /** How much speaks for texts that go on above their amounts, and below them. */
    private record Votes(double above, double below) {
        Votes plus(Votes more) {
            return new Votes(above + more.above, below + more.below);
        }

        Amounts amounts() {
            if (above < 1 || below >= MUCH_MORE * above) {
                return Amounts.AT_THE_TOP;
            }
            return above > MUCH_MORE * below ? Amounts.AT_THE_BOTTOM : Amounts.IN_THE_MIDDLE;
        }
    }

    private Amounts amounts(List<Between> between) {
        double leading = leading(between);
        Votes votes = ofFirst(between.get(0), between.get(1));
        for (int at = 0; at < lines.size(); at++) {
            votes = votes.plus(new Votes(goesUp(at, between.get(at), leading), goesDown(at, between.get(at + 1))));
            if (at > 0 && between.get(at).meet()) {
                votes = votes.plus(ofGaps(gaps(at - 1, between.get(at).down())));
            }
        }
        return votes.amounts();
    }

    private double goesUp(int line, Between before, double leading) {
        if (before.up().isEmpty()) {
            return 0;
        }
        int last = before.up().get(before.up().size() - 1);
        int row = lines.get(line);
        if (isText(last, row)) {
            return 1;
        }
        boolean close = gap(last, row) <= leading + CLEARLY * rows.get(last).height();
        return close ? certainly(line == 0, before) : 0;
    }

    private double goesDown(int line, Between after) {
        if (after.down().isEmpty()) {
            return 0;
        }
        return isText(lines.get(line), after.down().get(0)) ? 1 : certainly(line == lines.size() - 1, after);
    }

    /** Rows that both lines reach may be of either; those at an end need be of none. */
    private double certainly(boolean atAnEnd, Between between) {
        if (loose) {
            return 1;
        }
        return between.meet() ? 0 : atAnEnd ? HALF : 1;
    }

    private Votes ofGaps(double[] gaps) {
        int widest = widest(gaps);
        return new Votes(widest >= 0 && widest < gaps.length - 1 ? 1 : 0, widest > 0 ? 1 : 0);
    }

    /** Where the first line has no text of its own, all depends on whether there is one above it. */
    private Votes ofFirst(Between before, Between after) {
        if (!headed || !isBare(0)) {
            return new Votes(0, 0);
        }
        if (before.up().isEmpty()) {
            return new Votes(0, lines.size());
        }
        boolean inside =
                !after.down().isEmpty() && gap(lines.get(0), after.down().get(0)) < 0;
        return new Votes(inside ? 0 : lines.size(), 0);
    }

    /** Whether a row is one text with the row before, by its letters or as it overlaps that. */
    private boolean isText(int before, int row) {
        return texts.goesOn().test(row) || gap(before, row) < 0;
    }

    /** The least gap between rows of one text. */
    private double leading(List<Between> between) {
        double least = Double.MAX_VALUE;
        for (int at = 0; at < lines.size(); at++) {
            List<Integer> down = between.get(at + 1).down();
            int last = lines.get(at);
            for (int row : down) {
                least = Math.min(least, Math.max(0, gap(last, row)));
                last = row;
            }
        }
        return least;
    }

    /** The gaps from a line over the rows below it to the next line. */
    private double[] gaps(int line, List<Integer> between) {
        var gaps = new double[between.size() + 1];
        int last = lines.get(line);
        for (int at = 0; at <= between.size(); at++) {
            int next = at < between.size() ? between.get(at) : lines.get(line + 1);
            gaps[at] = gap(last, next);
            last = next;
        }
        return gaps;
    }

    /** The gap that is clearly wider than all others, or -1. */
    private int widest(double[] gaps) {
        int widest = 0;
        double second = -Double.MAX_VALUE;
        for (int at = 1; at < gaps.length; at++) {
            if (gaps[at] > gaps[widest]) {
                second = gaps[widest];
                widest = at;
            } else {
                second = Math.max(second, gaps[at]);
            }
        }
        return gaps[widest] - second > CLEARLY * rows.get(lines.get(0)).height() ? widest : -1;
    }

    /** How many of the rows between two lines go on with the upper one: as most speaks for. */
    private int split(int upper, List<Integer> between, Amounts amounts, int above) {
        double[] gaps = gaps(upper, between);
        double height = rows.get(lines.get(upper)).height();
        int best = 0;
        double most = -Double.MAX_VALUE;
        for (int at = 0; at <= between.size(); at++) {
            int next = at < between.size() ? between.get(at) : lines.get(upper + 1);
            double score = GAP * gaps[at] / height - (texts.goesOn().test(next) ? GOES_ON : 0);
            score += switch (amounts) {
                case AT_THE_TOP -> at == between.size() ? AS_OTHERS : 0;
                case AT_THE_BOTTOM -> at == 0 ? AS_OTHERS : 0;
                case IN_THE_MIDDLE -> -SYMMETRIC * Math.abs(at - above);
            };
            score -= at == 0 && above == 0 && isBare(upper) ? STAYS_BARE : 0;
            score -= at == between.size() && isBare(upper + 1) ? BARE : 0;
            if (score >= most) {
                best = at;
                most = score;
            }
        }
        return best;
    }
}
