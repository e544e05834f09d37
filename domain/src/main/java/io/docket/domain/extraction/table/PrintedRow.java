package io.docket.domain.extraction.table;

import io.docket.domain.document.Box;
import io.docket.domain.extraction.layout.Piece;
import io.docket.domain.extraction.layout.Row;
import java.util.List;
import java.util.stream.Stream;

/** A row of a page as a table's rows are read: numbers at the edges of its stretches of text, and what is left between them. */
record PrintedRow(Row row, List<NumberCell> numbers, List<Piece> texts) {
    PrintedRow {
        numbers = List.copyOf(numbers);
        texts = List.copyOf(texts);
    }

    int page() {
        return row.page();
    }

    PrintedRow with(NumberCell number) {
        return new PrintedRow(
                row, Stream.concat(numbers.stream(), Stream.of(number)).toList(), texts);
    }

    PrintedRow withoutNumbers() {
        return new PrintedRow(row, List.of(), texts);
    }

    boolean isEmpty() {
        return numbers.isEmpty() && texts.isEmpty();
    }

    /** Around what is read of it; there must be something. */
    Box box() {
        return Box.around(boxes());
    }

    double height() {
        return boxes().stream().mapToInt(Box::height).max().orElse(1);
    }

    private List<Box> boxes() {
        return Stream.concat(
                        numbers.stream().map(NumberCell::box), texts.stream().map(Piece::box))
                .toList();
    }
}
