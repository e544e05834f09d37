package io.docket.domain.format;

import io.docket.domain.kernel.FormatId;
import io.docket.domain.kernel.InvalidValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is read from a document of one kind. No two labels and no two tables share a name; conditions and formulas speak of
 * labels that there are, and no computed field follows from itself.
 */
public record Format(
        FormatId id,
        String name,
        Optional<String> displayName,
        List<DocumentType> documentTypes,
        List<Label> labels,
        List<TableType> tables,
        List<Separator> separators) {
    private static final int MOST_LABELS = 500;
    private static final int MOST_TABLES = 50;
    private static final int MOST_NAMES = 200;

    public Format {
        InvalidValue.unlessText("name", name, 200);
        displayName.ifPresent(shown -> InvalidValue.unlessText("display_name", shown, 200));
        documentTypes = bounded("document_types", documentTypes, MOST_NAMES);
        labels = bounded("labels", labels, MOST_LABELS);
        tables = bounded("table_types", tables, MOST_TABLES);
        separators = bounded("separators", separators, MOST_NAMES);
        unique("document_types", documentTypes, DocumentType::fieldName);
        unique("labels", labels, Label::fieldName);
        unique("table_types", tables, TableType::name);
        checkConditions(labels);
        ComputedFields.ordered(labels, tables);
    }

    /** One that is shown by its name. */
    public Format(
            FormatId id,
            String name,
            List<DocumentType> documentTypes,
            List<Label> labels,
            List<TableType> tables,
            List<Separator> separators) {
        this(id, name, Optional.empty(), documentTypes, labels, tables, separators);
    }

    /** One that reads what any of them reads, each name as the first reads it; none of none. */
    public static Optional<Format> joined(List<Format> formats) {
        return formats.stream().reduce(Format::with);
    }

    private Format with(Format other) {
        return new Format(
                id,
                name,
                displayName,
                joined(documentTypes, other.documentTypes, DocumentType::fieldName),
                joined(labels, other.labels, Label::fieldName),
                joined(tables, other.tables, TableType::name),
                separators);
    }

    private static <T> List<T> joined(List<T> first, List<T> second, Function<T, String> name) {
        var byName = new LinkedHashMap<String, T>();
        Stream.concat(first.stream(), second.stream()).forEach(one -> byName.putIfAbsent(name.apply(one), one));
        return List.copyOf(byName.values());
    }

    /** One that reads nothing but some fields, whatever they depend on. */
    public Format reading(List<Label> fields) {
        return new Format(
                id,
                name,
                displayName,
                documentTypes,
                fields.stream().map(Label::independent).toList(),
                List.of(),
                List.of());
    }

    public Optional<Label> label(String fieldName) {
        return labels.stream()
                .filter(label -> label.fieldName().equals(fieldName))
                .findFirst();
    }

    /** The fields that follow from others, each after those that it follows from. */
    public List<ComputedField> computed() {
        return ComputedFields.ordered(labels, tables);
    }

    /** In words, each label, table and column of this that {@code after} lacks or reads as another type. */
    public List<String> lostBy(Format after) {
        var lost = new ArrayList<>(lost("label ", labels, after.labels()));
        for (TableType table : tables) {
            Optional<TableType> kept = after.tables().stream()
                    .filter(other -> other.name().equals(table.name()))
                    .findFirst();
            kept.ifPresentOrElse(
                    other -> lost.addAll(lost("column " + table.name() + ".", table.columns(), other.columns())),
                    () -> lost.add("table " + table.name()));
        }
        return lost;
    }

    private static List<String> lost(String kind, List<Label> before, List<Label> after) {
        var types = after.stream().collect(Collectors.toMap(Label::fieldName, Label::type));
        return before.stream()
                .filter(label -> types.get(label.fieldName()) != label.type())
                .map(label -> kind + label.fieldName() + (types.containsKey(label.fieldName()) ? " (its type)" : ""))
                .toList();
    }

    private static void checkConditions(List<Label> labels) {
        var names = labels.stream().map(Label::fieldName).collect(Collectors.toSet());
        for (int index = 0; index < labels.size(); index++) {
            Label label = labels.get(index);
            String at = "labels/" + index + "/";
            label.conditions()
                    .forEach((condition, wanted) -> wanted.anyOfByField()
                            .keySet()
                            .forEach(field -> {
                                if (!names.contains(field) || field.equals(label.fieldName())) {
                                    throw new InvalidValue(
                                            at + condition, "must name other fields of the format, not " + field);
                                }
                            }));
        }
    }

    static <T> List<T> bounded(String field, List<T> parts, int most) {
        if (parts.size() > most) {
            throw new InvalidValue(field, "must have at most " + most + " entries");
        }
        return List.copyOf(parts);
    }

    static <T> void unique(String field, List<T> parts, Function<T, String> name) {
        var seen = new HashSet<String>();
        for (T part : parts) {
            if (!seen.add(name.apply(part))) {
                throw new InvalidValue(field, "must not name " + name.apply(part) + " twice");
            }
        }
    }
}
