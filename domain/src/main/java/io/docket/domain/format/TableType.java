package io.docket.domain.format;

import io.docket.domain.kernel.InvalidValue;
import java.util.List;

/** A table that a format reads; no two columns share a name, and none is computed or depends on a condition. */
public record TableType(
        String name, List<Label> columns, LabelScope scope, boolean lineItems, boolean collapsed, boolean initialized) {
    private static final int MOST_COLUMNS = 200;

    public TableType {
        InvalidValue.unlessText("label", name, 200);
        columns = Format.bounded("columns", columns, MOST_COLUMNS);
        Format.unique("columns", columns, Label::fieldName);
        for (int index = 0; index < columns.size(); index++) {
            String at = "columns/" + index + "/";
            if (columns.get(index).formula().isPresent()) {
                throw new InvalidValue(at + "formula", "is for fields, not for columns");
            }
            columns.get(index).conditions().keySet().forEach(condition -> {
                throw new InvalidValue(at + condition, "is for fields, not for columns");
            });
        }
    }

    /** One that has been settled. */
    public TableType(String name, List<Label> columns, LabelScope scope, boolean lineItems, boolean collapsed) {
        this(name, columns, scope, lineItems, collapsed, true);
    }
}
