package io.docket.domain.extraction.drawn;

import java.util.List;

/** The column of a table that a person drew: its name, and its left and right end on the page. */
public record DrawnColumn(String fieldName, List<Integer> xBounds) {
    public DrawnColumn {
        xBounds = List.copyOf(xBounds);
    }
}
