package io.docket.domain.automation;

import io.docket.domain.document.FoundValues;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Prediction;
import io.docket.domain.format.Label;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What keeps a document from going straight through. */
public sealed interface Blocker {
    String field();

    /** In words for the reviewer. */
    String reason();

    /** A mandatory field was not found. */
    record MissingMandatoryField(String field) implements Blocker {
        @Override
        public String reason() {
            return field + " is mandatory and was not found";
        }
    }

    /** A field was found, but not surely enough. */
    record BelowThreshold(String field, int confidence) implements Blocker {
        @Override
        public String reason() {
            return field + " was found with a confidence of only " + confidence;
        }
    }

    /** A cell of a table was found, but not surely enough; rows count from 1. */
    record UnsureCell(String table, String column, int row, int confidence) implements Blocker {
        @Override
        public String field() {
            return table + "." + column;
        }

        @Override
        public String reason() {
            return field() + " was found with a confidence of only " + confidence + " in row " + row;
        }
    }

    /** All that blocks for one field; one that nobody is shown blocks nothing. */
    static List<Blocker> all(Label label, Prediction prediction, Thresholds thresholds) {
        if (!label.isVisible(new FoundValues(prediction))) {
            return List.of();
        }
        return Stream.of(missing(label, prediction), unsure(label, prediction, thresholds))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What blocks for one column of a table: its least sure cell, when that is not sure enough. */
    static Optional<Blocker> unsure(String table, Label column, Prediction prediction, Thresholds thresholds) {
        List<Map<String, PredictedValue>> rows = prediction.tables().getOrDefault(table, List.of());
        String name = column.fieldName();
        return IntStream.range(0, rows.size())
                .filter(row -> rows.get(row).containsKey(name))
                .boxed()
                .min(Comparator.comparing(row -> rows.get(row).get(name).confidence()))
                .filter(row -> !thresholds.reachedBy(
                        table, name, rows.get(row).get(name).confidence()))
                .map(row -> new UnsureCell(
                        table,
                        name,
                        row + 1,
                        rows.get(row).get(name).confidence().percent()));
    }

    private static Optional<Blocker> missing(Label label, Prediction prediction) {
        return label.isMandatory(new FoundValues(prediction))
                        && prediction.value(label.fieldName()).isEmpty()
                ? Optional.of(new MissingMandatoryField(label.fieldName()))
                : Optional.empty();
    }

    private static Optional<Blocker> unsure(Label label, Prediction prediction, Thresholds thresholds) {
        return prediction
                .value(label.fieldName())
                .map(PredictedValue::confidence)
                .filter(confidence -> !thresholds.reachedBy(label.fieldName(), confidence))
                .map(confidence -> new BelowThreshold(label.fieldName(), confidence.percent()));
    }
}
