package io.docket.domain.extraction.table;

import io.docket.domain.extraction.layout.DocumentLayout;
import io.docket.domain.extraction.lexicon.Lexicon;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
    Optional<LineTable> read(DocumentLayout layout, Totals totals) {
        return regions.of(layout).stream()
                .flatMap(region -> read(region, totals))
                .filter(LineTable::isLikely)
                .max(Comparator.comparingDouble(LineTable::weight));
    }

    private Stream<LineTable> read(TableRegion region, Totals totals) {
        return ColumnChoice.likeliest(NumberColumns.of(region.rows(), region.words())).stream()
                .map(choice -> {
                    List<LineRow> lines = rows.of(region, choice, totals.all());
                    return new LineTable(
                            descriptions.of(region, choice, lines),
                            choice,
                            region.header(),
                            region.cut() ? AddedUp.TO_NOTHING : rows.addedUp(region, lines, totals),
                            region.cut());
                });
    }
}
