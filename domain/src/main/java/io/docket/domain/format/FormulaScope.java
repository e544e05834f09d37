package io.docket.domain.format;

import io.docket.domain.kernel.InvalidValue;
import java.util.Map;
import java.util.Optional;

/** The fields and columns that a formula may speak of, with what their values are. */
record FormulaScope(Map<String, ValueType> fields, Map<String, Map<String, ValueType>> columns) {
    ValueType field(String name, int at) {
        return Optional.ofNullable(fields.get(name))
                .orElseThrow(() -> FormulaError.at(at, "there is no field " + name));
    }

    ValueType column(String table, String column, int at) {
        return Optional.ofNullable(columns.get(table))
                .flatMap(found -> Optional.ofNullable(found.get(column)))
                .orElseThrow(() -> FormulaError.at(at, "there is no column " + table + "." + column));
    }

    /** Refuses an expression whose values are not of the wanted type. */
    void require(ValueType wanted, Expression expression, int at) {
        ValueType found = expression.type(this);
        if (found != wanted) {
            throw mismatch(wanted, found, at);
        }
    }

    private static InvalidValue mismatch(ValueType wanted, ValueType found, int at) {
        return FormulaError.at(at, wanted.words + " is wanted here, not " + found.words);
    }
}
