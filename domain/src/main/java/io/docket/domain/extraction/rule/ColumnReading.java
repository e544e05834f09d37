package io.docket.domain.extraction.rule;

import io.docket.domain.document.PredictedValue;
import io.docket.domain.extraction.candidate.DateOrder;
import io.docket.domain.extraction.candidate.TypedValues;
import io.docket.domain.extraction.layout.DocumentLayout;
import io.docket.domain.format.Format;
import io.docket.domain.format.Label;
import io.docket.domain.format.TableType;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds the cells of tables against their columns' patterns, and reads from them what other columns are without. */
record ColumnReading(
        DocumentLayout document,
        Map<String, Map<String, ColumnPatterns>> columns,
        Patterns patterns,
        TypedValues typed,
        DateOrder order) {
    Map<String, List<Map<String, PredictedValue>>> applied(
            Format format, Map<String, List<Map<String, PredictedValue>>> found) {
        var tables = new LinkedHashMap<>(found);
        for (TableType table : format.tables()) {
            Map<String, ColumnPatterns> expected = columns.getOrDefault(table.name(), Map.of());
            tables.computeIfPresent(
                    table.name(),
                    (name, rows) -> rows.stream()
                            .map(row -> nested(table, expectedOf(table, row, expected), expected))
                            .toList());
        }
        return tables;
    }

    private Map<String, PredictedValue> expectedOf(
            TableType table, Map<String, PredictedValue> row, Map<String, ColumnPatterns> expected) {
        var cells = new LinkedHashMap<>(row);
        for (Label column : table.columns()) {
            Optional.ofNullable(row.get(column.fieldName()))
                    .ifPresent(cell -> left(column, cell, expected)
                            .ifPresentOrElse(
                                    left -> cells.put(column.fieldName(), left),
                                    () -> cells.remove(column.fieldName())));
        }
        return cells;
    }

    private Optional<PredictedValue> left(Label column, PredictedValue cell, Map<String, ColumnPatterns> expected) {
        return expected.getOrDefault(column.fieldName(), ColumnPatterns.NONE)
                .applied(column, cell, patterns, typed, order);
    }

    /** With what the row's cells hold of other columns, where that is surer than the columns' own cells. */
    private Map<String, PredictedValue> nested(
            TableType table, Map<String, PredictedValue> row, Map<String, ColumnPatterns> expected) {
        var cells = new LinkedHashMap<>(row);
        for (Label column : table.columns()) {
            table.columns().stream()
                    .filter(outer -> row.containsKey(outer.fieldName()))
                    .flatMap(outer -> expected
                            .getOrDefault(outer.fieldName(), ColumnPatterns.NONE)
                            .nested()
                            .found(column, row.get(outer.fieldName()), document, patterns, typed, order)
                            .flatMap(cell -> left(column, cell, expected))
                            .stream())
                    .sorted(Comparator.comparing(PredictedValue::confidence).reversed())
                    .findFirst()
                    .filter(cell -> !row.containsKey(column.fieldName())
                            || row.get(column.fieldName()).confidence().compareTo(cell.confidence()) < 0)
                    .ifPresent(cell -> cells.put(column.fieldName(), cell));
        }
        return cells;
    }
}
