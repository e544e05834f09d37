package io.docket.domain.extraction.drawn;

import io.docket.domain.document.Box;
import io.docket.domain.document.PlacedWord;
import io.docket.domain.extraction.layout.PageLayout;
import io.docket.domain.extraction.layout.Piece;
import io.docket.domain.extraction.layout.Row;
import io.docket.domain.extraction.layout.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what stands in the lanes: a word belongs to the lane that most of it lies in, and to none that it does not touch. */
record DrawnLines(List<Lane> lanes) {
    /** The page's lines within an area, from the top. */
    List<DrawnLine> in(PageLayout page, Box area) {
        return page.rows().stream().flatMap(row -> line(row, area).stream()).toList();
    }

    private Optional<DrawnLine> line(Row row, Box area) {
        Map<Lane, List<Piece>> cells = new LinkedHashMap<>();
        int outside = 0;
        for (Segment segment : row.segments()) {
            for (Lane lane : lanes) {
                segment.from(word -> isIn(area, word)
                                && laneOf(word).filter(lane::equals).isPresent())
                        .ifPresent(piece -> cells.computeIfAbsent(lane, other -> new ArrayList<>())
                                .add(piece));
            }
            outside += (int) segment.words().stream()
                    .filter(word -> !isIn(area, word) || laneOf(word).isEmpty())
                    .count();
        }
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        Box box = Box.around(
                cells.values().stream().flatMap(List::stream).map(Piece::box).toList());
        return Optional.of(new DrawnLine(row, cells, box, outside));
    }

    private static boolean isIn(Box area, PlacedWord word) {
        Box box = word.box();
        return box.centerX() >= area.left()
                && box.centerX() < area.right()
                && box.centerY() >= area.top()
                && box.centerY() < area.bottom();
    }

    private Optional<Lane> laneOf(PlacedWord word) {
        return lanes.stream()
                .filter(lane -> lane.share(word.box()) > 0)
                .max(Comparator.comparingInt(lane -> lane.share(word.box())));
    }
}
