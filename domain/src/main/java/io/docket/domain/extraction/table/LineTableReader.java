package io.docket.domain.extraction.table;

import io.docket.domain.extraction.layout.DocumentLayout;
import io.docket.domain.extraction.lexicon.Lexicon;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads the table of lines of a document from its pages. */
final class LineTableReader {
    private final TableRegions regions;
    private final LineRows rows;
    private final Descriptions descriptions;

    LineTableReader(Lexicon lexicon) {
        this.regions = new TableRegions(lexicon);
        this.rows = new LineRows(lexicon);
        this.descriptions = new Descriptions(lexicon, rows::isTotal);
    }

    /** The likeliest table, if there seems to be one; {@code totals} are amounts that the lines may make together. */
    Optional<LineTable> read(DocumentLayout layout, List<BigDecimal> totals) {
        return regions.of(layout).stream()
                .flatMap(region -> read(region, totals).stream())
                .filter(LineTable::isLikely)
                .max(Comparator.comparingDouble(LineTable::weight));
    }

    private Optional<LineTable> read(TableRegion region, List<BigDecimal> totals) {
        return ColumnChoice.best(NumberColumns.of(region.rows(), region.words()))
                .map(choice -> {
                    List<LineRow> lines = rows.of(region, choice, totals);
                    return new LineTable(
                            descriptions.of(region, choice, lines),
                            choice,
                            region.header(),
                            !region.cut() && LineRows.makes(lines, rows.sums(region, totals)),
                            region.cut());
                });
    }
}
