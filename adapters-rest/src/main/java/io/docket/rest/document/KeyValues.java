package io.docket.rest.document;

import io.docket.domain.document.Document;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Prediction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A document's values and nothing else: {@code {field: value}}, a table as a list of {@code {column: value}}. */
final class KeyValues {
    private KeyValues() {}

    static Map<String, Object> of(Document document) {
        Prediction prediction =
                document.prediction().map(version -> version.prediction()).orElse(Prediction.EMPTY);
        var values = new LinkedHashMap<String, Object>();
        prediction.fields().forEach((field, found) -> values.put(field, field(found)));
        prediction
                .tables()
                .forEach((table, rows) ->
                        values.put(table, rows.stream().map(KeyValues::row).toList()));
        return values;
    }

    /** A field that may have several values and has them is a list. */
    private static Object field(List<PredictedValue> found) {
        List<String> values = found.stream().map(PredictedValue::value).toList();
        return values.size() == 1 ? values.get(0) : values;
    }

    private static Map<String, String> row(Map<String, PredictedValue> cells) {
        var row = new LinkedHashMap<String, String>();
        cells.forEach((column, cell) -> row.put(column, cell.value()));
        return row;
    }
}
