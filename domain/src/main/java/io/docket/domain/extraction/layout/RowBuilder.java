package io.docket.domain.extraction.layout;

import io.docket.domain.document.Box;
import io.docket.domain.document.PlacedWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts the words of one page into rows, and cuts rows into segments where the gap is wide. */
final class RowBuilder {
    /** Wider than the space between two words of justified print, narrower than the gutter of two columns. */
    private static final double GAP_IN_HEIGHTS = 1.7;

    private RowBuilder() {}

    static List<Row> rows(int page, List<PlacedWord> words) {
        var rows = new ArrayList<Row>();
        for (List<PlacedWord> beside : besideEachOther(words)) {
            beside.sort(Comparator.comparingInt((PlacedWord word) -> word.box().left())
                    .thenComparingInt(word -> word.span().start()));
            var segments = new ArrayList<Segment>();
            for (List<PlacedWord> close : closeTogether(beside)) {
                segments.add(new Segment(page, rows.size(), segments.size(), close));
            }
            rows.add(new Row(page, rows.size(), segments));
        }
        return rows;
    }

    private static List<List<PlacedWord>> besideEachOther(List<PlacedWord> words) {
        var rows = new ArrayList<List<PlacedWord>>();
        for (List<PlacedWord> line : lines(words)) {
            List<PlacedWord> best = null;
            double bestOverlap = 0.5;
            for (int at = rows.size() - 1; at >= Math.max(0, rows.size() - 6); at--) {
                double overlap = overlap(rows.get(at), line);
                if (overlap > bestOverlap) {
                    bestOverlap = overlap;
                    best = rows.get(at);
                }
            }
            if (best == null) {
                best = new ArrayList<>();
                rows.add(best);
            }
            best.addAll(line);
        }
        rows.sort(Comparator.comparingDouble(row -> around(row).centerY()));
        return rows;
    }

    /** The reader's lines from the top: whatever else a reader calls a line, its words stand beside each other. */
    private static List<List<PlacedWord>> lines(List<PlacedWord> words) {
        Map<Integer, List<PlacedWord>> byLine = new TreeMap<>();
        words.forEach(word ->
                byLine.computeIfAbsent(word.line(), line -> new ArrayList<>()).add(word));
        var lines = new ArrayList<>(byLine.values());
        lines.sort(Comparator.comparingDouble(
                        (List<PlacedWord> line) -> around(line).centerY())
                .thenComparingInt(line -> around(line).left()));
        return lines;
    }

    private static Box around(List<PlacedWord> words) {
        return Box.around(words.stream().map(PlacedWord::box).toList());
    }

    /** Compares the words next to each other: a row that rises or falls across a skewed page is still one row. */
    private static double overlap(List<PlacedWord> row, List<PlacedWord> line) {
        Box box = around(line);
        PlacedWord nearest = nearest(row, box);
        return overlap(nearest.box(), nearest(line, nearest.box()).box());
    }

    private static PlacedWord nearest(List<PlacedWord> words, Box box) {
        return words.stream()
                .min(Comparator.comparingDouble(word -> Math.abs(word.box().centerX() - box.centerX())))
                .orElseThrow();
    }

    private static double overlap(Box one, Box other) {
        int shared = Math.min(one.bottom(), other.bottom()) - Math.max(one.top(), other.top());
        int beside = Math.min(one.right(), other.right()) - Math.max(one.left(), other.left());
        int narrower = Math.max(1, Math.min(one.width(), other.width()));
        if (beside > 0.5 * narrower) {
            return 0;
        }
        return (double) shared / Math.max(1, Math.min(one.height(), other.height()));
    }

    private static List<List<PlacedWord>> closeTogether(List<PlacedWord> row) {
        var segments = new ArrayList<List<PlacedWord>>();
        PlacedWord before = null;
        for (PlacedWord word : row) {
            double height =
                    before == null ? 0 : (before.box().height() + word.box().height()) / 2.0;
            if (before == null || word.box().left() - before.box().right() > GAP_IN_HEIGHTS * height) {
                segments.add(new ArrayList<>());
            }
            segments.get(segments.size() - 1).add(word);
            before = word;
        }
        return segments;
    }
}
