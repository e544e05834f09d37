package io.docket.domain.extraction.table;

import java.util.List;
import java.util.Optional;

/** The rows below a header, to the end of the document or to a header of another kind, or all rows of a document. */
record TableRegion(Optional<Header> header, List<PrintedRow> rows) {
    TableRegion {
        rows = List.copyOf(rows);
    }

    List<HeaderCell> words() {
        return header.map(Header::cells).orElse(List.of());
    }
}
