package io.docket.domain.extraction.table;

import io.docket.domain.extraction.layout.DocumentLayout;
import io.docket.domain.extraction.layout.PageLayout;
import io.docket.domain.extraction.lexicon.FoldedText;
import io.docket.domain.extraction.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Where a document may hold a table of lines: below each header, over the pages that follow, and anywhere without one. */
final class TableRegions {
    private final RowScanner scanner;
    private final HeaderFinder finder;

    TableRegions(Lexicon lexicon) {
        this.scanner = new RowScanner(lexicon);
        this.finder = new HeaderFinder(lexicon);
    }

    List<TableRegion> of(DocumentLayout layout) {
        var pages = new ArrayList<List<PrintedRow>>();
        var headers = new ArrayList<Header>();
        for (PageLayout page : layout.pages()) {
            double characterWidth = FixedPitch.characterWidth(page);
            List<PrintedRow> rows = LoweredAmounts.raised(page.rows().stream()
                    .map(row -> scanner.scan(row, characterWidth))
                    .filter(row -> !row.isEmpty())
                    .toList());
            pages.add(rows);
            headers.addAll(finder.headers(page, rows));
        }
        var regions = new ArrayList<TableRegion>();
        for (int at : beginnings(headers)) {
            regions.add(below(headers.subList(at, headers.size()), pages));
        }
        regions.add(TableRegion.of(
                Optional.empty(), pages.stream().flatMap(List::stream).toList()));
        return regions;
    }

    /**
     * The places of the headers that begin a table: not those that go on with the one before, nor those that were seen. So no
     * row stands below two of them, however often a header is read a little differently.
     */
    private static List<Integer> beginnings(List<Header> headers) {
        var beginnings = new ArrayList<Integer>();
        var seen = new HashSet<String>();
        Header running = null;
        for (int at = 0; at < headers.size(); at++) {
            Header header = headers.get(at);
            boolean goesOn = running != null && header.isLike(running);
            running = goesOn ? running : header;
            if (seen.add(kind(header)) && !goesOn) {
                beginnings.add(at);
            }
        }
        return beginnings;
    }

    private static String kind(Header header) {
        return FoldedText.letters(header.text());
    }

    /** A header that is printed again goes on with the table; another one ends it. */
    private static TableRegion below(List<Header> headers, List<List<PrintedRow>> pages) {
        Header first = headers.get(0);
        var rows = new ArrayList<PrintedRow>();
        Header last = first;
        for (Header next : headers.subList(1, headers.size())) {
            addBetween(last, Optional.of(next), pages, rows);
            if (!next.isLike(first)) {
                return TableRegion.of(Optional.of(first), rows);
            }
            last = next;
        }
        addBetween(last, Optional.empty(), pages, rows);
        return TableRegion.of(Optional.of(first), rows);
    }

    private static void addBetween(
            Header from, Optional<Header> to, List<List<PrintedRow>> pages, List<PrintedRow> rows) {
        int lastPage = to.map(Header::page).orElse(pages.size() - 1);
        for (int page = from.page(); page <= lastPage; page++) {
            int number = page;
            for (PrintedRow row : pages.get(page)) {
                boolean after = number > from.page() || row.row().number() > from.lastRow();
                boolean before = to.map(
                                next -> number < next.page() || row.row().number() < next.firstRow())
                        .orElse(true);
                if (after && before) {
                    rows.add(row);
                }
            }
        }
    }
}
