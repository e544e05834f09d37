package io.docket.domain.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

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

    /** What belongs to each of so many sections, in their order; doubts belong to the whole. */
    public List<Prediction> parted(int sections) {
        var parts = IntStream.range(0, sections)
                .mapToObj(section -> new Part(tables.keySet()))
                .toList();
        fields.forEach((name, values) -> values.stream()
                .filter(value -> value.section() < sections)
                .forEach(value -> parts.get(value.section())
                        .fields
                        .computeIfAbsent(name, any -> new ArrayList<>())
                        .add(value)));
        tables.forEach((name, rows) -> rows.forEach(row -> section(row)
                .filter(section -> section < sections)
                .ifPresent(section -> parts.get(section).tables.get(name).add(row))));
        return parts.stream()
                .map(part -> new Prediction(part.fields, part.tables))
                .toList();
    }

    /** The one that all cells of a row belong to. */
    private static Optional<Integer> section(Map<String, PredictedValue> row) {
        List<Integer> sections =
                row.values().stream().map(PredictedValue::section).distinct().toList();
        return sections.size() == 1 ? Optional.of(sections.get(0)) : Optional.empty();
    }

    /** The value of a field that is the least sure of all that it has: as sure as that is the field. */
    public Optional<PredictedValue> leastSure(String field) {
        return fields.getOrDefault(field, List.of()).stream().min(Comparator.comparing(PredictedValue::confidence));
    }

    /** The first value of a field. */
    public Optional<PredictedValue> value(String field) {
        return fields.getOrDefault(field, List.of()).stream().findFirst();
    }

    /** What is gathered of one section. */
    private static final class Part {
        private final Map<String, List<PredictedValue>> fields = new LinkedHashMap<>();
        private final Map<String, List<Map<String, PredictedValue>>> tables = new LinkedHashMap<>();

        Part(Set<String> tableNames) {
            tableNames.forEach(name -> tables.put(name, new ArrayList<>()));
        }
    }
}
