package io.docket.domain.extraction.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.domain.document.PredictedValue;
import io.docket.domain.extraction.PageDrawing;
import io.docket.domain.extraction.lexicon.Lexicon;
import io.docket.domain.extraction.lexicon.Role;
import io.docket.domain.format.Label;
import io.docket.domain.format.StandardFormats;
import io.docket.domain.kernel.FormatId;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tables of many columns and rows, which would take hours if each three columns were compared in each row. */
class LargeTablesTest {
    private static final int OTHERS = 17;

    /** An article, a quantity, a price and an amount, and between them columns of numbers that make nothing. */
    private static String drawing(int rows) {
        String header = "%-16s%10s%10s".formatted("Description", "Qty", "Price")
                + IntStream.range(0, OTHERS)
                        .mapToObj(at -> "%10s".formatted(""))
                        .collect(Collectors.joining())
                + "%14s%n".formatted("Amount");
        return header + IntStream.range(0, rows).mapToObj(LargeTablesTest::row).collect(Collectors.joining());
    }

    private static String row(int row) {
        int quantity = 2 + row % 7;
        int price = 300 + row % 11;
        return "%-16s%10d%10s".formatted("Article" + row, quantity, cents(price))
                + IntStream.range(0, OTHERS)
                        .mapToObj(at -> "%10s".formatted(cents(1_013 + 37 * at + row % 13)))
                        .collect(Collectors.joining())
                + "%14s%n".formatted(cents(quantity * price));
    }

    private static String cents(int cents) {
        return "%d.%02d".formatted(cents / 100, cents % 100);
    }

    private static LineTable read(int rows) {
        return new LineTableReader(Lexicon.standard())
                .read(PageDrawing.layout(drawing(rows)), Totals.UNKNOWN)
                .orElseThrow();
    }

    private static List<NumberColumn> columns(int rows) {
        return new TableRegions(Lexicon.standard())
                .of(PageDrawing.layout(drawing(rows))).stream()
                        .map(region -> NumberColumns.of(region.rows(), region.words()))
                        .flatMap(Collection::stream)
                        .toList();
    }

    @Test
    void aLargeTableIsReadAsSmallOnesAre() {
        LineTable table = read(250);
        assertEquals(250, table.lines().size());
        assertTrue(table.lines().stream().allMatch(line -> line.product().isPresent()));
    }

    @Test
    void whatIsComparedDoesNotGrowWithTheTable() {
        List<NumberColumn> columns = columns(120);
        assertTrue(columns.size() > 2 * ColumnChoice.MOST_COLUMNS);
        List<NumberColumn> compared = ColumnChoice.compared(columns);
        assertEquals(ColumnChoice.MOST_COLUMNS, compared.size());
        assertEquals(ColumnChoice.MOST_ROWS, ColumnChoice.telling(compared).size());
    }

    @Test
    void whatIsBeyondTheMostRowsIsNotLookedAt() {
        PrintedRow row = new TableRegions(Lexicon.standard())
                .of(PageDrawing.layout("Sand   2   30.00   60.00"))
                .get(0)
                .rows()
                .get(0);
        TableRegion region = TableRegion.of(Optional.empty(), Collections.nCopies(TableRegion.MOST_ROWS + 1, row));
        assertTrue(region.cut());
        assertEquals(TableRegion.MOST_ROWS, region.rows().size());
    }

    /** As a header is that recognition reads wrong now and then. */
    @Test
    void aHeaderThatIsReadDifferentlyOnEachPageBeginsOneTable() {
        int pages = 30;
        String[] drawings = IntStream.range(0, pages)
                .mapToObj(page -> "Description   Quantity   Unit price   Amount%c%n%s"
                        .formatted('a' + page % 26, "Sand             2        30.00    60.00\n".repeat(5)))
                .toArray(String[]::new);
        List<TableRegion> regions = new TableRegions(Lexicon.standard()).of(PageDrawing.layout(drawings));
        assertEquals(2, regions.size());
        assertEquals(5 * pages, regions.get(0).rows().size());
    }

    @Test
    void eachRowStandsBelowOneHeaderAtMost() {
        String[] drawings = IntStream.range(0, 30)
                .mapToObj(page -> "%s%n%s%n%s%n%s"
                        .formatted(
                                "Description   Quantity   Amount" + (char) ('a' + page % 26),
                                "Sand                 2     60.00",
                                "Article   Unit price" + (char) ('a' + page % 26) + "   VAT",
                                "Salt           12.00    19"))
                .toArray(String[]::new);
        List<TableRegion> regions = new TableRegions(Lexicon.standard()).of(PageDrawing.layout(drawings));
        assertTrue(regions.size() > 20, () -> regions.size() + " regions");
        int all = regions.get(regions.size() - 1).rows().size();
        int below = regions.stream()
                .limit(regions.size() - 1L)
                .mapToInt(region -> region.rows().size())
                .sum();
        assertTrue(below <= all, () -> below + " of " + all + " rows");
    }

    @Test
    void theCellsOfATableThatWasNotReadToItsEndAreUnsureAndSayWhy() {
        LineTable whole = read(3);
        var table = new LineTable(whole.lines(), whole.columns(), whole.header(), AddedUp.TO_NOTHING, true);
        Label column = StandardFormats.invoice(new FormatId("1".repeat(24))).tables().get(0).columns().stream()
                .filter(label -> label.fieldName().equals("amount"))
                .findFirst()
                .orElseThrow();
        PredictedValue cell = new LineCells(table)
                .cell(table.lines().get(0), Role.LINE_AMOUNT, column)
                .orElseThrow();
        assertEquals(50, cell.confidence().percent());
        assertTrue(cell.reason().endsWith("only the first 10000 rows of the table were read"), cell::reason);
    }
}
