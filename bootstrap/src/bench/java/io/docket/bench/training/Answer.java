package io.docket.bench.training;

import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Prediction;
import io.docket.domain.extraction.feature.Feature;
import io.docket.domain.extraction.learning.ConfidenceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was answered for a field of a document whose truth is known, and what spoke for it; empty truth means that the field must
 * stay empty.
 */
record Answer(
        LabelledDocument document,
        String field,
        String truth,
        Optional<PredictedValue> given,
        List<Feature> evidence,
        Equality equality) {
    /** The answers for those fields whose truth is known. */
    static List<Answer> of(
            LabelledDocument document, Prediction prediction, Map<String, List<Feature>> evidence, Set<String> fields) {
        var answers = new ArrayList<Answer>();
        document.truth().forEach((field, truth) -> {
            if (fields.contains(field)) {
                answers.add(
                        of(document, field, truth, prediction.value(field), evidence.getOrDefault(field, List.of())));
            }
        });
        return answers;
    }

    private static Answer of(
            LabelledDocument document,
            String field,
            String truth,
            Optional<PredictedValue> given,
            List<Feature> evidence) {
        String value = given.map(PredictedValue::value).orElse("");
        Equality equality = truth.isEmpty() || value.isEmpty() ? Equality.DIFFERENT : Equality.of(field, truth, value);
        return new Answer(document, field, truth, given, evidence, equality);
    }

    boolean wanted() {
        return !truth.isEmpty();
    }

    String value() {
        return given.map(PredictedValue::value).orElse("");
    }

    /** In percent; 0 where nothing was answered. */
    int confidence() {
        return given.map(answered -> answered.confidence().percent()).orElse(0);
    }

    boolean strict() {
        return equality == Equality.STRICT;
    }

    /** Equal but for case and marks, or strictly. */
    boolean loose() {
        return equality != Equality.DIFFERENT;
    }

    /** Whether there is something to mend: a wrong answer, none, or one where none is wanted. */
    boolean wrong() {
        return !strict() && (wanted() || given.isPresent());
    }

    /** Answers that differ from the truth in marks alone count as right: nobody corrects them. */
    ConfidenceModel.Judged judged() {
        return new ConfidenceModel.Judged(evidence, loose());
    }

    @Override
    public String toString() {
        return "%s %s: want '%s' have '%s' %d%% %s%s"
                .formatted(
                        document.name(),
                        field,
                        truth,
                        value(),
                        confidence(),
                        loose() ? "(loose) " : "",
                        given.map(PredictedValue::reason).orElse(""));
    }
}
