package io.docket.domain.document;

import io.docket.domain.format.FieldValues;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A prediction as formulas and conditions read it: of a field's values the first. */
public record FoundValues(Prediction prediction) implements FieldValues {
    @Override
    public Optional<String> field(String name) {
        return prediction.value(name).map(PredictedValue::value);
    }

    @Override
    public List<String> column(String table, String column) {
        return cells(table, column).map(PredictedValue::value).toList();
    }

    /** The cells of a column that hold something, from top to bottom. */
    public Stream<PredictedValue> cells(String table, String column) {
        return prediction.tables().getOrDefault(table, List.of()).stream()
                .flatMap(row -> Optional.ofNullable(row.get(column)).stream());
    }
}
