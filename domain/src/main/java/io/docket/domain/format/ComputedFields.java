package io.docket.domain.format;

import io.docket.domain.kernel.InvalidValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts a format's computed fields into an order in which each comes after those that it follows from. */
final class ComputedFields {
    private final Map<String, Integer> position = new HashMap<>();
    private final Map<String, Label> computed = new LinkedHashMap<>();
    private final List<String> path = new ArrayList<>();
    private final List<String> ordered = new ArrayList<>();
    private final FormulaScope scope;

    private ComputedFields(List<Label> labels, List<TableType> tables) {
        var fields = new HashMap<String, ValueType>();
        for (Label label : labels) {
            position.put(label.fieldName(), position.size());
            fields.put(label.fieldName(), ValueType.of(label.type()));
            label.formula().ifPresent(formula -> computed.put(label.fieldName(), label));
        }
        var columns = new HashMap<String, Map<String, ValueType>>();
        for (TableType table : tables) {
            var types = new HashMap<String, ValueType>();
            table.columns().forEach(column -> types.put(column.fieldName(), ValueType.of(column.type())));
            columns.put(table.name(), types);
        }
        this.scope = new FormulaScope(fields, columns);
    }

    /** InvalidValue, at the label, for a formula that names what is not there, does not fit, or goes round in a circle. */
    static List<ComputedField> ordered(List<Label> labels, List<TableType> tables) {
        var fields = new ComputedFields(labels, tables);
        fields.computed.values().forEach(fields::check);
        fields.computed.keySet().forEach(fields::visit);
        return fields.ordered.stream().map(fields::field).toList();
    }

    private ComputedField field(String name) {
        Label label = computed.get(name);
        return new ComputedField(label, label.formula().orElseThrow(), scope);
    }

    private void check(Label label) {
        try {
            label.formula().orElseThrow().check(label.type(), scope);
        } catch (InvalidValue wrong) {
            throw at(label, wrong);
        }
    }

    private void visit(String name) {
        if (ordered.contains(name)) {
            return;
        }
        path.add(name);
        Label label = computed.get(name);
        label.formula().orElseThrow().fields().forEach((field, at) -> {
            if (path.contains(field)) {
                throw at(label, FormulaError.at(at, "it would follow from itself: " + circle(field)));
            }
            if (computed.containsKey(field)) {
                visit(field);
            }
        });
        path.remove(path.size() - 1);
        ordered.add(name);
    }

    private String circle(String field) {
        var circle = new ArrayList<>(path.subList(path.indexOf(field), path.size()));
        circle.add(field);
        return String.join(" from ", circle);
    }

    private InvalidValue at(Label label, InvalidValue wrong) {
        return new InvalidValue("labels/" + position.get(label.fieldName()) + "/" + wrong.field(), wrong.reason());
    }
}
