package io.docket.domain.extraction.layout;

import io.docket.domain.document.Box;
import io.docket.domain.document.PlacedWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
        var sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble((PlacedWord word) -> word.box().centerY())
                .thenComparingInt(word -> word.box().left()));
        var rows = new ArrayList<List<PlacedWord>>();
        for (PlacedWord word : sorted) {
            List<PlacedWord> best = null;
            double bestOverlap = 0.5;
            for (int at = rows.size() - 1; at >= Math.max(0, rows.size() - 6); at--) {
                double overlap = overlap(nearest(rows.get(at), word), word.box());
                if (overlap > bestOverlap) {
                    bestOverlap = overlap;
                    best = rows.get(at);
                }
            }
            if (best == null) {
                best = new ArrayList<>();
                rows.add(best);
            }
            best.add(word);
        }
        rows.sort(Comparator.comparingDouble(
                row -> Box.around(row.stream().map(PlacedWord::box).toList()).centerY()));
        return rows;
    }

    /** The row's word next to the given one: a row that rises or falls across a skewed page is still one row. */
    private static Box nearest(List<PlacedWord> row, PlacedWord word) {
        return row.stream()
                .map(PlacedWord::box)
                .min(Comparator.comparingDouble(
                        box -> Math.abs(box.centerX() - word.box().centerX())))
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
