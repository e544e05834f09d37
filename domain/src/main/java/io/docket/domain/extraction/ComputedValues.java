package io.docket.domain.extraction;

import io.docket.domain.document.Confidence;
import io.docket.domain.document.FoundValues;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Prediction;
import io.docket.domain.format.ComputedField;
import io.docket.domain.format.Format;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Adds to what was found what follows from it by the format's formulas, as sure as the least sure of what it follows from. */
public final class ComputedValues {
    private static final String REASON = "formula";

    private ComputedValues() {}

    /** The fields come in the format's order; a computed field without a value is left out. */
    public static Prediction added(Format format, Prediction found) {
        List<ComputedField> computed = format.computed();
        if (computed.isEmpty()) {
            return found;
        }
        var values = new LinkedHashMap<>(found.fields());
        for (ComputedField field : computed) {
            value(field, new Prediction(values, found.tables()))
                    .ifPresent(value -> values.put(field.name(), List.of(value)));
        }
        return new Prediction(ordered(format, values), found.tables(), found.doubts());
    }

    private static Optional<PredictedValue> value(ComputedField field, Prediction known) {
        var found = new FoundValues(known);
        return field.value(found)
                .map(value -> new PredictedValue(
                        value, value, confidence(field, found), Optional.empty(), Optional.empty(), REASON));
    }

    private static Confidence confidence(ComputedField field, FoundValues found) {
        Stream<PredictedValue> fields =
                field.references().fields().stream().flatMap(name -> found.prediction().leastSure(name).stream());
        Stream<PredictedValue> cells = field.references().columns().entrySet().stream()
                .flatMap(table -> table.getValue().stream().flatMap(column -> found.cells(table.getKey(), column)));
        return Stream.concat(fields, cells)
                .map(PredictedValue::confidence)
                .min(Comparator.naturalOrder())
                .orElse(Confidence.CERTAIN);
    }

    private static Map<String, List<PredictedValue>> ordered(Format format, Map<String, List<PredictedValue>> values) {
        var ordered = new LinkedHashMap<String, List<PredictedValue>>();
        format.labels().forEach(label -> {
            List<PredictedValue> value = values.get(label.fieldName());
            if (value != null) {
                ordered.put(label.fieldName(), value);
            }
        });
        values.forEach(ordered::putIfAbsent);
        return ordered;
    }
}
