package io.docket.domain.extraction.drawn;

import io.docket.domain.document.Box;
import io.docket.domain.extraction.layout.Piece;
import io.docket.domain.extraction.layout.Row;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a printed line holds in the drawn lanes; it holds something. */
record DrawnLine(Row row, Map<Lane, List<Piece>> cells, Box box, int wordsOutside) {
    int page() {
        return row.page();
    }

    /** The lanes in which stands what may be a value of theirs: words that reach into a lane of numbers fill it not. */
    Set<Lane> filled() {
        return cells.keySet().stream()
                .filter(lane -> lane.mayHold(cells.get(lane)))
                .collect(Collectors.toSet());
    }

    Set<Lane> numbers() {
        return filled().stream().filter(lane -> !lane.holdsText()).collect(Collectors.toSet());
    }

    /** Whether words, and no numbers, stand in several lanes of numbers. */
    boolean isHeader() {
        return numbers().isEmpty()
                && cells.keySet().stream().filter(lane -> !lane.holdsText()).count() > 1;
    }

    int wordsInside() {
        return cells.values().stream()
                .flatMap(List::stream)
                .mapToInt(piece -> piece.words().size())
                .sum();
    }
}
