package io.docket.domain.extraction.rule;

import io.docket.domain.document.PredictedValue;
import io.docket.domain.extraction.candidate.DateOrder;
import io.docket.domain.extraction.candidate.TypedValues;
import io.docket.domain.format.Format;
import io.docket.domain.format.Label;
import io.docket.domain.format.TableType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds the cells of tables against their columns' patterns. */
record ColumnReading(
        Map<String, Map<String, ColumnPatterns>> columns, Patterns patterns, TypedValues typed, DateOrder order) {
    Map<String, List<Map<String, PredictedValue>>> applied(
            Format format, Map<String, List<Map<String, PredictedValue>>> found) {
        var tables = new LinkedHashMap<>(found);
        for (TableType table : format.tables()) {
            Map<String, ColumnPatterns> expected = columns.getOrDefault(table.name(), Map.of());
            tables.computeIfPresent(
                    table.name(),
                    (name, rows) -> rows.stream()
                            .map(row -> applied(table, row, expected))
                            .toList());
        }
        return tables;
    }

    private Map<String, PredictedValue> applied(
            TableType table, Map<String, PredictedValue> row, Map<String, ColumnPatterns> expected) {
        var cells = new LinkedHashMap<>(row);
        for (Label column : table.columns()) {
            Optional<PredictedValue> cell = Optional.ofNullable(row.get(column.fieldName()));
            Optional.ofNullable(expected.get(column.fieldName()))
                    .filter(any -> cell.isPresent())
                    .ifPresent(one -> one.applied(column, cell.get(), patterns, typed, order)
                            .ifPresentOrElse(
                                    left -> cells.put(column.fieldName(), left),
                                    () -> cells.remove(column.fieldName())));
        }
        return cells;
    }
}
