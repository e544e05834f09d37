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
        var course = new TableCourse(drawn, layout.pages(), new DrawnLines(lanes), lexicon);
        List<DrawnLine> here = course.drawnLines();
        if (here.isEmpty()) {
            return List.of();
        }
        RowPattern pattern = RowPattern.of(firstRow(drawn, here));
        DateOrder order = values.order(layout);
        List<DrawnLine> lines = course.lines(here, pattern);
        DecimalMark mark = mark(lines);
        return pattern.rows(lines).stream()
                .map(row -> cells(row, lanes, order, mark))
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

    private static DecimalMark mark(List<DrawnLine> lines) {
        return DecimalMark.of(lines.stream()
                .flatMap(line -> line.cells().entrySet().stream())
                .filter(cell -> !cell.getKey().holdsText())
                .flatMap(cell -> cell.getValue().stream())
                .map(Piece::text)
                .toList());
    }

    /** A text goes on in the row's other lines, a number does not. */
    private static List<Piece> pieces(List<DrawnLine> row, Lane lane) {
        return row.stream()
                .filter(line -> !lane.holdsText() && line.filled().contains(lane))
                .findFirst()
                .map(line -> line.cells().get(lane))
                .orElseGet(() -> row.stream()
                        .flatMap(line -> line.cells().getOrDefault(lane, List.of()).stream())
                        .toList());
    }

    private Map<String, PredictedValue> cells(
            List<DrawnLine> row, List<Lane> lanes, DateOrder order, DecimalMark mark) {
        var found = new LinkedHashMap<String, PredictedValue>();
        for (Lane lane : lanes) {
            List<Piece> pieces = pieces(row, lane);
            if (!pieces.isEmpty()) {
                found.put(lane.column().fieldName(), new DrawnCell(lane, pieces).value(values, order, mark));
            }
        }
        return found;
    }
}
