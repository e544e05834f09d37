package io.docket.domain.extraction.rule;

import io.docket.domain.extraction.layout.PageLayout;
import io.docket.domain.extraction.layout.Row;
import io.docket.domain.extraction.layout.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The blocks of a page: segments that stand close under each other belong together. */
final class Blocks {
    /** In heights of the line above: less than an empty line, more than the space between lines. */
    private static final double CLOSE = 1.0;

    private static final int ROWS_BACK = 2;

    private final Map<Segment, List<Segment>> blocks = new IdentityHashMap<>();

    private Blocks() {}

    /** From the top, each row by row. */
    static List<List<Segment>> of(PageLayout page) {
        var all = new Blocks();
        List<Row> rows = page.rows();
        for (Row row : rows) {
            for (Segment segment : row.segments()) {
                all.blocks.put(segment, new ArrayList<>(List.of(segment)));
                rows.subList(Math.max(0, row.number() - ROWS_BACK), row.number()).stream()
                        .flatMap(above -> above.segments().stream())
                        .filter(above -> isUnder(above, segment))
                        .forEach(above -> all.join(above, segment));
            }
        }
        var found = new ArrayList<List<Segment>>();
        for (Segment segment : page.segments()) {
            List<Segment> block = all.blocks.get(segment);
            if (found.stream().noneMatch(other -> other == block)) {
                found.add(block);
            }
        }
        found.forEach(block -> block.sort(Comparator.comparingInt(Segment::row).thenComparingInt(Segment::index)));
        return found;
    }

    private void join(Segment one, Segment other) {
        List<Segment> into = blocks.get(one);
        List<Segment> from = blocks.get(other);
        if (into != from) {
            into.addAll(from);
            from.forEach(segment -> blocks.put(segment, into));
        }
    }

    private static boolean isUnder(Segment above, Segment below) {
        int gap = below.box().top() - above.box().bottom();
        int shared = Math.min(above.box().right(), below.box().right())
                - Math.max(above.box().left(), below.box().left());
        return shared > 0 && gap <= CLOSE * Math.max(1, above.box().height());
    }
}
