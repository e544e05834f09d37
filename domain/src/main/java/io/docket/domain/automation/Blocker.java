package io.docket.domain.automation;

import io.docket.domain.document.FoundValues;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Prediction;
import io.docket.domain.format.Label;
import java.util.List;
import java.util.Optional;
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

    /** All that blocks for one field; one that nobody is shown blocks nothing. */
    static List<Blocker> all(Label label, Prediction prediction, Thresholds thresholds) {
        if (!label.isVisible(new FoundValues(prediction))) {
            return List.of();
        }
        return Stream.of(missing(label, prediction), unsure(label, prediction, thresholds))
                .flatMap(Optional::stream)
                .toList();
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
