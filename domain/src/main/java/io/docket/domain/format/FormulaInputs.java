package io.docket.domain.format;

import java.util.List;
import java.util.Optional;

/** What was found, read as what the format says it is. */
record FormulaInputs(FormulaScope scope, FieldValues found) {
    Optional<FormulaValue> field(String name) {
        ValueType type = scope.fields().get(name);
        return type == null ? Optional.empty() : found.field(name).flatMap(text -> FormulaValue.read(type, text));
    }

    /** Cells that hold nothing do not count; one that cannot be read makes the whole column unknown. */
    Optional<List<FormulaValue>> column(String table, String column) {
        List<Optional<FormulaValue>> cells = found.column(table, column).stream()
                .map(text -> FormulaValue.read(ValueType.NUMBER, text))
                .toList();
        return cells.stream().allMatch(Optional::isPresent)
                ? Optional.of(cells.stream().flatMap(Optional::stream).toList())
                : Optional.empty();
    }
}
