package io.docket.domain.extraction.drawn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How lines make rows, as the first row shows it: where a number or a date stands anew, there is another row, whose texts
 * go on below it, end with it, or stand around it, as they do in the first row. A table of texts alone begins a row where
 * the columns are filled that the first row fills in its first line only, or is cut by the first row's height.
 */
final class RowPattern {
    private static final double NEARLY = 0.8;
    /** Lines of one text stand closer, in heights of a line. */
    private static final double CLOSE = 0.9;

    private static final double ABOUT_AS_FAR = 1.25;

    private enum Numbers {
        FIRST,
        LAST,
        BETWEEN,
        NONE
    }

    private final Numbers numbers;
    private final Set<Lane> anchors;
    private final int numberLines;
    private final int height;
    private final double close;

    private RowPattern(Numbers numbers, Set<Lane> anchors, int numberLines, List<DrawnLine> first) {
        this.numbers = numbers;
        this.anchors = Set.copyOf(anchors);
        this.numberLines = numberLines;
        this.height =
                first.get(first.size() - 1).box().bottom() - first.get(0).box().top();
        int widest = IntStream.range(1, first.size())
                .map(at -> gap(first.get(at - 1), first.get(at)))
                .max()
                .orElse(0);
        this.close = Math.max(ABOUT_AS_FAR * widest, CLOSE * first.get(0).box().height());
    }

    private static int gap(DrawnLine above, DrawnLine below) {
        return above.page() == below.page() ? below.box().top() - above.box().bottom() : 0;
    }

    /** By the lines of the first row, of which there is at least one. */
    static RowPattern of(List<DrawnLine> first) {
        List<Integer> withNumbers = IntStream.range(0, first.size())
                .filter(index -> !first.get(index).numbers().isEmpty())
                .boxed()
                .toList();
        if (withNumbers.isEmpty()) {
            return new RowPattern(Numbers.NONE, textAnchors(first), 0, first);
        }
        int at = withNumbers.get(0);
        boolean last = withNumbers.get(withNumbers.size() - 1) == first.size() - 1;
        Numbers stand = at == 0 ? Numbers.FIRST : last ? Numbers.LAST : Numbers.BETWEEN;
        return new RowPattern(stand, first.get(at).numbers(), withNumbers.size(), first);
    }

    private static Set<Lane> textAnchors(List<DrawnLine> first) {
        var anchors = new HashSet<>(first.get(0).filled());
        first.subList(1, first.size()).forEach(line -> anchors.removeAll(line.filled()));
        return anchors;
    }

    /** The first row's height. */
    int height() {
        return height;
    }

    /** Whether a line could begin a row, by the columns that it fills: most of them, or the last, where amounts stand. */
    boolean beginsRow(DrawnLine line) {
        boolean last = numberLines == 1
                && anchors.stream()
                        .max(Comparator.comparingInt(Lane::right))
                        .filter(line.filled()::contains)
                        .isPresent();
        return isFull(line) || last;
    }

    /** Where the row begins whose first numbers stand in a line: texts may stand above them. */
    int top(DrawnLine line) {
        return numbers == Numbers.FIRST || numbers == Numbers.NONE
                ? line.box().top()
                : Math.max(0, line.box().bottom() - height);
    }

    /** Whether a line fills all that a row's first line of numbers fills, and there are such. */
    boolean isWhole(DrawnLine line) {
        return numbers != Numbers.NONE && line.filled().containsAll(anchors);
    }

    /** Whether a line fills more than half of what a row's first line of numbers fills. */
    boolean isFull(DrawnLine line) {
        return 2 * anchors.stream().filter(line.filled()::contains).count() > anchors.size();
    }

    List<List<DrawnLine>> rows(List<DrawnLine> lines) {
        return switch (numbers) {
            case FIRST -> fromHeads(lines);
            case LAST -> upToFeet(lines);
            case BETWEEN -> around(lines);
            case NONE -> anchors.isEmpty() ? byHeight(lines) : fromHeads(lines);
        };
    }

    /** What stands farther below a row than the lines of the first row do is a heading or a remark, and no part of it. */
    private List<List<DrawnLine>> fromHeads(List<DrawnLine> lines) {
        var rows = new ArrayList<List<DrawnLine>>();
        boolean apart = false;
        for (DrawnLine line : lines) {
            if (rows.isEmpty() || beginsRow(line)) {
                rows.add(new ArrayList<>());
                apart = false;
            } else {
                List<DrawnLine> row = rows.get(rows.size() - 1);
                apart = apart || gap(row.get(row.size() - 1), line) > close;
            }
            if (!apart) {
                rows.get(rows.size() - 1).add(line);
            }
        }
        return rows;
    }

    private List<List<DrawnLine>> upToFeet(List<DrawnLine> lines) {
        var rows = new ArrayList<List<DrawnLine>>();
        var open = new ArrayList<DrawnLine>();
        int feet = 0;
        for (DrawnLine line : lines) {
            open.add(line);
            feet += line.numbers().isEmpty() ? 0 : 1;
            if (feet >= numberLines) {
                rows.add(List.copyOf(open));
                open.clear();
                feet = 0;
            }
        }
        if (!open.isEmpty()) {
            rows.add(List.copyOf(open));
        }
        return rows;
    }

    private List<List<DrawnLine>> around(List<DrawnLine> lines) {
        List<DrawnLine> heads = lines.stream().filter(this::beginsRow).toList();
        if (heads.isEmpty()) {
            return List.of(lines);
        }
        List<List<DrawnLine>> rows =
                heads.stream().<List<DrawnLine>>map(head -> new ArrayList<>()).toList();
        for (DrawnLine line : lines) {
            int nearest = IntStream.range(0, heads.size())
                    .boxed()
                    .min(Comparator.comparingDouble(index -> distance(heads.get(index), line)))
                    .orElseThrow();
            rows.get(nearest).add(line);
        }
        return rows;
    }

    private static double distance(DrawnLine one, DrawnLine other) {
        double within = Math.abs(one.box().centerY() - other.box().centerY());
        return one.page() == other.page() ? within : Double.MAX_VALUE / 2;
    }

    private List<List<DrawnLine>> byHeight(List<DrawnLine> lines) {
        var rows = new ArrayList<List<DrawnLine>>();
        for (DrawnLine line : lines) {
            boolean next = rows.isEmpty();
            if (!next) {
                DrawnLine head = rows.get(rows.size() - 1).get(0);
                next = head.page() != line.page()
                        || line.box().centerY() - head.box().top()
                                > Math.max(height, head.box().height() * NEARLY);
            }
            if (next) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(line);
        }
        return rows;
    }
}
