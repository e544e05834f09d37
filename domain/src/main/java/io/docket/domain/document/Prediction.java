package io.docket.domain.document;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a document says: values by field name in the format's order, absent fields left out, and tables by name as rows of
 * cells by column name; and what is doubtful about them, whatever their confidence.
 */
public record Prediction(
        Map<String, List<PredictedValue>> fields,
        Map<String, List<Map<String, PredictedValue>>> tables,
        List<Doubt> doubts) {
    public static final Prediction EMPTY = new Prediction(Map.of(), Map.of());

    public Prediction {
        var copiedFields = new LinkedHashMap<String, List<PredictedValue>>();
        fields.forEach((name, values) -> {
            if (!values.isEmpty()) {
                copiedFields.put(name, List.copyOf(values));
            }
        });
        fields = Collections.unmodifiableMap(copiedFields);
        var copiedTables = new LinkedHashMap<String, List<Map<String, PredictedValue>>>();
        tables.forEach((name, rows) -> copiedTables.put(
                name,
                rows.stream()
                        .map(row -> Collections.unmodifiableMap(new LinkedHashMap<>(row)))
                        .toList()));
        tables = Collections.unmodifiableMap(copiedTables);
        doubts = List.copyOf(doubts);
    }

    /** Nothing of it is doubtful, or nobody has looked. */
    public Prediction(Map<String, List<PredictedValue>> fields, Map<String, List<Map<String, PredictedValue>>> tables) {
        this(fields, tables, List.of());
    }

    /** The same with every value changed. */
    public Prediction mapped(UnaryOperator<PredictedValue> change) {
        var changedFields = new LinkedHashMap<String, List<PredictedValue>>();
        fields.forEach((name, values) ->
                changedFields.put(name, values.stream().map(change).toList()));
        var changedTables = new LinkedHashMap<String, List<Map<String, PredictedValue>>>();
        tables.forEach((name, rows) -> changedTables.put(
                name, rows.stream().map(row -> changed(row, change)).toList()));
        return new Prediction(changedFields, changedTables, doubts);
    }

    private static Map<String, PredictedValue> changed(
            Map<String, PredictedValue> row, UnaryOperator<PredictedValue> change) {
        var changed = new LinkedHashMap<>(row);
        changed.replaceAll((column, cell) -> change.apply(cell));
        return changed;
    }

    /** What belongs to a section, its number counted from 0; doubts belong to the whole. */
    public Prediction of(int section) {
        var own = new LinkedHashMap<String, List<PredictedValue>>();
        fields.forEach((name, values) -> own.put(
                name,
                values.stream().filter(value -> value.section() == section).toList()));
        var rows = new LinkedHashMap<String, List<Map<String, PredictedValue>>>();
        tables.forEach((name, all) -> rows.put(
                name,
                all.stream()
                        .filter(row -> row.values().stream().allMatch(cell -> cell.section() == section))
                        .toList()));
        return new Prediction(own, rows);
    }

    /** The value of a field that is the least sure of all that it has: as sure as that is the field. */
    public Optional<PredictedValue> leastSure(String field) {
        return fields.getOrDefault(field, List.of()).stream().min(Comparator.comparing(PredictedValue::confidence));
    }

    /** The first value of a field. */
    public Optional<PredictedValue> value(String field) {
        return fields.getOrDefault(field, List.of()).stream().findFirst();
    }
}
