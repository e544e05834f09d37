package io.docket.domain.extraction.layout;

import io.docket.domain.document.Box;
import io.docket.domain.document.PlacedWord;
import io.docket.domain.document.ReadPage;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** One page's rows, with the questions that extraction asks of them. */
public final class PageLayout {
    private final int number;
    private final int width;
    private final int height;
    private final double lineHeight;
    private final List<Row> rows;

    PageLayout(ReadPage page, List<PlacedWord> words) {
        this.number = page.number();
        this.width = page.width();
        this.height = page.height();
        this.rows = RowBuilder.rows(page.number(), words);
        this.lineHeight = median(words);
    }

    private static double median(List<PlacedWord> words) {
        int[] heights = words.stream()
                .mapToInt(word -> Math.max(1, word.box().height()))
                .sorted()
                .toArray();
        return heights.length == 0 ? 1 : heights[heights.length / 2];
    }

    public int number() {
        return number;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** The median height of the words. */
    public double lineHeight() {
        return lineHeight;
    }

    public List<Row> rows() {
        return rows;
    }

    public List<Segment> segments() {
        return rows.stream().flatMap(row -> row.segments().stream()).toList();
    }

    /** What stands to the left in the same row, nearest first. */
    public List<Segment> leftOf(Segment segment) {
        List<Segment> row = rows.get(segment.row()).segments();
        return IntStream.range(0, segment.index())
                .mapToObj(at -> row.get(segment.index() - 1 - at))
                .toList();
    }

    /** The nearest segment above that shares part of the width, however far up. */
    public Optional<Segment> above(Segment segment) {
        return above(segment.page() == number ? segment.row() : rows.size(), segment.box());
    }

    /** The nearest segment above a row that stands over a box. */
    public Optional<Segment> above(int row, Box box) {
        for (int at = row - 1; at >= 0; at--) {
            Optional<Segment> over = sharing(rows.get(at), box);
            if (over.isPresent()) {
                return over;
            }
        }
        return Optional.empty();
    }

    /** The nearest segment below that shares part of the width, however far down. */
    public Optional<Segment> below(Segment segment) {
        for (int at = segment.row() + 1; at < rows.size(); at++) {
            Optional<Segment> under = sharing(rows.get(at), segment.box());
            if (under.isPresent()) {
                return under;
            }
        }
        return Optional.empty();
    }

    private static Optional<Segment> sharing(Row row, Box box) {
        Segment best = null;
        int widest = 0;
        for (Segment segment : row.segments()) {
            int shared = Math.min(segment.box().right(), box.right())
                    - Math.max(segment.box().left(), box.left());
            if (shared > widest) {
                widest = shared;
                best = segment;
            }
        }
        return Optional.ofNullable(best);
    }
}
