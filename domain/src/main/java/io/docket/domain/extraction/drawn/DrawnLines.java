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
import java.util.function.BiFunction;

/**
 * Finds what stands in the lanes: a word belongs to the lane that most of it lies in, and to none that it does not touch. In a
 * line without a number a text that reaches into lanes of numbers is not cut there.
 */
record DrawnLines(List<Lane> lanes) {
    /** The page's lines within an area, from the top. */
    List<DrawnLine> in(PageLayout page, Box area) {
        return page.rows().stream().flatMap(row -> line(row, area).stream()).toList();
    }

    private Optional<DrawnLine> line(Row row, Box area) {
        Map<Lane, List<Piece>> cells = cells(row, area);
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        Box box = Box.around(
                cells.values().stream().flatMap(List::stream).map(Piece::box).toList());
        int outside = (int) row.segments().stream()
                .flatMap(segment -> segment.words().stream())
                .filter(word -> !isIn(area, word) || laneOf(word).isEmpty())
                .count();
        return Optional.of(new DrawnLine(row, cells, box, outside));
    }

    private Map<Lane, List<Piece>> cells(Row row, Box area) {
        Map<Lane, List<Piece>> cells = cells(
                row,
                (segment, lane) -> segment.from(word ->
                        isIn(area, word) && laneOf(word).filter(lane::equals).isPresent()));
        boolean number = cells.entrySet().stream()
                .anyMatch(cell -> !cell.getKey().holdsText() && cell.getKey().mayHold(cell.getValue()));
        return number || cells.size() < 2 ? cells : cells(row, (segment, lane) -> uncut(segment, lane, area));
    }

    private Map<Lane, List<Piece>> cells(Row row, BiFunction<Segment, Lane, Optional<Piece>> inLane) {
        Map<Lane, List<Piece>> cells = new LinkedHashMap<>();
        for (Segment segment : row.segments()) {
            for (Lane lane : lanes) {
                inLane.apply(segment, lane)
                        .ifPresent(piece -> cells.computeIfAbsent(lane, other -> new ArrayList<>())
                                .add(piece));
            }
        }
        return cells;
    }

    /** Of words that stand close together all that lies in lanes, if one lane of texts is among these. */
    private Optional<Piece> uncut(Segment segment, Lane lane, Box area) {
        List<Lane> texts = segment.words().stream()
                .filter(word -> isIn(area, word))
                .flatMap(word -> laneOf(word).stream())
                .filter(Lane::holdsText)
                .distinct()
                .toList();
        if (texts.size() == 1) {
            return texts.contains(lane)
                    ? segment.from(word -> isIn(area, word) && laneOf(word).isPresent())
                    : Optional.empty();
        }
        return segment.from(
                word -> isIn(area, word) && laneOf(word).filter(lane::equals).isPresent());
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
