package io.docket.domain.extraction.table;

import java.util.List;
import java.util.stream.Collectors;

/** The row of words that stands over a table on a page; its words may take several of the page's rows. */
record Header(int page, int firstRow, int lastRow, List<HeaderCell> cells) {
    Header {
        cells = List.copyOf(cells);
    }

    /** What says whether a table goes on under a header on a later page. */
    String text() {
        return cells.stream().map(HeaderCell::text).collect(Collectors.joining(" "));
    }
}
