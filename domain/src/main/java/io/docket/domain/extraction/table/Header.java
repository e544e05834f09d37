package io.docket.domain.extraction.table;

import io.docket.domain.extraction.lexicon.FoldedText;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The row of words that stands over a table on a page; its words may take several of the page's rows. */
record Header(int page, int firstRow, int lastRow, List<HeaderCell> cells) {
    Header {
        cells = List.copyOf(cells);
    }

    /** Whether it is the same header on another page: there a word may be wrapped otherwise or read wrong. */
    boolean isLike(Header other) {
        Set<String> words = other.cells.stream()
                .map(cell -> FoldedText.letters(cell.text()))
                .collect(Collectors.toSet());
        long shared = cells.stream()
                .filter(cell -> words.contains(FoldedText.letters(cell.text())))
                .count();
        return 3 * shared >= 2 * Math.max(cells.size(), other.cells.size());
    }

    /** What says whether a table goes on under a header on a later page. */
    String text() {
        return cells.stream().map(HeaderCell::text).collect(Collectors.joining(" "));
    }
}
