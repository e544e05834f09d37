package io.docket.domain.extraction.table;

import java.util.List;
import java.util.Optional;

/**
 * The rows below a header, to the end of the document or to a header of another kind, or all rows of a document; {@code cut} where
 * there are more than are looked at.
 */
record TableRegion(Optional<Header> header, List<PrintedRow> rows, boolean cut) {
    /** As many as some hundred pages have. */
    static final int MOST_ROWS = 10_000;

    TableRegion {
        rows = List.copyOf(rows);
    }

    static TableRegion of(Optional<Header> header, List<PrintedRow> rows) {
        boolean cut = rows.size() > MOST_ROWS;
        return new TableRegion(header, cut ? rows.subList(0, MOST_ROWS) : rows, cut);
    }

    List<HeaderCell> words() {
        return header.map(Header::cells).orElse(List.of());
    }
}
