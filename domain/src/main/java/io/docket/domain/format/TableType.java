package io.docket.domain.format;

import io.docket.domain.kernel.InvalidValue;
import java.util.List;

/** A table that a format reads; no two columns share a name. */
public record TableType(String name, List<Label> columns, LabelScope scope, boolean lineItems, boolean collapsed) {
    public TableType {
        InvalidValue.unlessText("label", name, 200);
        columns = List.copyOf(columns);
        Format.unique("columns", columns, Label::fieldName);
    }
}
