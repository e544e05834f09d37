package io.docket.domain.extraction.drawn;

import io.docket.domain.document.Box;
import java.util.List;
import java.util.Optional;

/**
 * A table as a person drew it on a page (counted from 0), in pixels at 200 dpi: its corners as x and y, its columns, where its
 * first row begins and ends, and where its header ends. What was drawn may be wrong; {@link DrawnTableCheck} says what.
 */
public record DrawnTable(
        String name,
        int page,
        List<Integer> topLeft,
        List<Integer> bottomRight,
        List<DrawnColumn> columns,
        Optional<List<Integer>> firstRow,
        Optional<Integer> headerBottom) {
    public DrawnTable {
        topLeft = List.copyOf(topLeft);
        bottomRight = List.copyOf(bottomRight);
        columns = List.copyOf(columns);
        firstRow = firstRow.map(List::copyOf);
    }

    Box area() {
        return new Box(topLeft.get(0), topLeft.get(1), bottomRight.get(0), bottomRight.get(1));
    }

    /** Where the rows begin: below the header, and not above the first row, which may lap over it by a little. */
    int rowsFrom() {
        int header = headerBottom.orElse(topLeft.get(1));
        return firstRow.map(bounds -> Math.max(header, bounds.get(0))).orElse(header);
    }
}
