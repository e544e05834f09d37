package io.docket.domain.extraction.drawn;

import io.docket.domain.document.DocumentText;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.extraction.candidate.DateOrder;
import io.docket.domain.extraction.candidate.TypedValues;
import io.docket.domain.extraction.layout.DocumentLayout;
import io.docket.domain.extraction.layout.Piece;
import io.docket.domain.extraction.lexicon.Lexicon;
import io.docket.domain.format.Label;
import io.docket.domain.format.TableType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the rows of a table that a person drew, by the first row's pattern, in the types of the table's columns. */
public final class DrawnTableReader {
    private final Lexicon lexicon;
    private final TypedValues values;

    public DrawnTableReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.values = new TypedValues(lexicon);
    }

    /** Of a drawing without flaws. */
    public List<Map<String, PredictedValue>> read(DrawnTable drawn, TableType table, DocumentText text) {
        var layout = DocumentLayout.of(text);
        List<Lane> lanes = lanes(drawn, table);
        var course = new TableCourse(drawn, layout.pages(), new DrawnLines(lanes), lexicon.keywords());
        List<DrawnLine> here = course.drawnLines();
        if (here.isEmpty()) {
            return List.of();
        }
        RowPattern pattern = RowPattern.of(firstRow(drawn, here));
        DateOrder order = values.order(layout);
        return pattern.rows(course.lines(here, pattern)).stream()
                .map(row -> cells(row, lanes, order))
                .filter(row -> !row.isEmpty())
                .toList();
    }

    private static List<Lane> lanes(DrawnTable drawn, TableType table) {
        return drawn.columns().stream()
                .map(column -> new Lane(
                        named(table, column.fieldName()),
                        column.xBounds().get(0),
                        column.xBounds().get(1)))
                .toList();
    }

    private static Label named(TableType table, String name) {
        return table.columns().stream()
                .filter(column -> column.fieldName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The lines that lie in the first row as it was drawn, or the first of all. */
    private static List<DrawnLine> firstRow(DrawnTable drawn, List<DrawnLine> lines) {
        List<DrawnLine> within = drawn.firstRow()
                .map(bounds -> lines.stream()
                        .filter(line -> line.box().centerY() < bounds.get(1))
                        .toList())
                .orElse(List.of());
        return within.isEmpty() ? lines.subList(0, 1) : within;
    }

    private Map<String, PredictedValue> cells(List<DrawnLine> row, List<Lane> lanes, DateOrder order) {
        var found = new LinkedHashMap<String, PredictedValue>();
        for (Lane lane : lanes) {
            var pieces = new ArrayList<Piece>();
            row.forEach(line -> pieces.addAll(line.cells().getOrDefault(lane, List.of())));
            if (!pieces.isEmpty()) {
                found.put(lane.column().fieldName(), new DrawnCell(lane.column(), pieces).value(values, order));
            }
        }
        return found;
    }
}
