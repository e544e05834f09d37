package io.docket.domain.document.output;

import io.docket.domain.format.Format;
import io.docket.domain.format.Label;
import io.docket.domain.format.LabelType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields, and the tables with their columns, that some formats have, each with its type in the first that has it. */
public record OutputFields(Map<String, LabelType> fields, Map<String, Map<String, LabelType>> tables) {
    public OutputFields {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
    }

    public static OutputFields of(List<Format> formats) {
        var fields = new LinkedHashMap<String, LabelType>();
        var tables = new LinkedHashMap<String, Map<String, LabelType>>();
        for (Format format : formats) {
            add(format.labels(), fields);
            format.tables()
                    .forEach(table ->
                            add(table.columns(), tables.computeIfAbsent(table.name(), name -> new LinkedHashMap<>())));
        }
        return new OutputFields(fields, tables);
    }

    private static void add(List<Label> labels, Map<String, LabelType> types) {
        labels.forEach(label -> types.putIfAbsent(label.fieldName(), label.type()));
    }

    LabelType field(String name) {
        return fields.getOrDefault(name, LabelType.STRING);
    }

    LabelType column(String table, String name) {
        return tables.getOrDefault(table, Map.of()).getOrDefault(name, LabelType.STRING);
    }
}
