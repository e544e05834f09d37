package io.docket.domain.format;

import java.util.List;
import java.util.Map;

/** What a formula reads: fields, and columns by table. */
public record FormulaReferences(List<String> fields, Map<String, List<String>> columns) {
    public FormulaReferences {
        fields = List.copyOf(fields);
        columns = Map.copyOf(columns);
    }
}
