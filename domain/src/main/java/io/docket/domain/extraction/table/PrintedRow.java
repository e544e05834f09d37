package io.docket.domain.extraction.table;

import io.docket.domain.document.Box;
import io.docket.domain.extraction.layout.Piece;
import io.docket.domain.extraction.layout.Row;
import java.util.List;

/** A row of a page as a table's rows are read: numbers at the edges of its stretches of text, and what is left between them. */
record PrintedRow(Row row, List<NumberCell> numbers, List<Piece> texts) {
    PrintedRow {
        numbers = List.copyOf(numbers);
        texts = List.copyOf(texts);
    }

    int page() {
        return row.page();
    }

    Box box() {
        return row.box();
    }
}
