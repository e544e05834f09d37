package io.docket.domain.automation;

import io.docket.domain.extraction.learning.Calibration;
import io.docket.domain.extraction.learning.Recalibration;
import io.docket.domain.extraction.lesson.AutoLearning;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * An inbox's checked documents, and what follows from them: how its confidences are calibrated from now on, and how often
 * answers of each confidence were wrong. Confidences are told as they would be today, so that thresholds fit what is answered
 * now; the model's own are kept beside them, so that no calibration is ever made of what one made. One that does not calibrate
 * tells them as the model says.
 */
public record AnswerHistory(List<CheckedDocument> documents, boolean calibrating) {
    public static final AnswerHistory NONE = new AnswerHistory(List.of());

    /** How many documents are kept of an inbox: more tell little more, and of a past that is long gone. */
    public static final int MOST = 2_000;

    /** Before so many documents were checked, what the model learned elsewhere tells more than they do. */
    private static final int FEWEST = 50;

    public AnswerHistory {
        documents = List.copyOf(documents);
    }

    public AnswerHistory(List<CheckedDocument> documents) {
        this(documents, true);
    }

    /** As it counts in an inbox: one that is not to learn is still measured by it, but answers as the model does. */
    public AnswerHistory with(AutoLearning learning) {
        return new AnswerHistory(documents, learning.on());
    }

    /** All fields that there are answers of. */
    public Set<String> fields() {
        var fields = new LinkedHashSet<String>();
        documents.forEach(document -> fields.addAll(document.answers().keySet()));
        return fields;
    }

    /** How the model's own confidence is to be changed, by field; where nothing is said, not at all. */
    public Map<String, Recalibration> recalibrations() {
        var all = new LinkedHashMap<String, Recalibration>();
        if (calibrates()) {
            fields().forEach(field -> all.put(field, recalibration(field)));
        }
        return all;
    }

    /**
     * What was answered for a field from one source and how it turned out; documents in which nothing was found do not count.
     */
    public ErrorCurve curve(String field, Source source) {
        Recalibration today = recalibration(field);
        return new ErrorCurve(documents.stream()
                .map(document -> document.answers().get(field))
                .filter(Objects::nonNull)
                .filter(answer -> answer.source() == source && answer.isFound())
                .flatMap(answer -> answer.confidence().stream()
                        .map(said -> new ErrorCurve.Checked(
                                answer.base().map(today::of).orElse(said), answer.right())))
                .toList());
    }

    /** What would have become of the documents under these thresholds. */
    public Hindsight under(ThresholdsInForce thresholds) {
        var field = new LinkedHashMap<String, Standard>();
        fields().forEach(name -> field.put(name, standard(name, thresholds)));
        List<CheckedDocument> passed = documents.stream()
                .filter(document -> !document.blockedOtherwise()
                        && document.answers().entrySet().stream()
                                .allMatch(answer -> field.get(answer.getKey()).isReachedBy(answer.getValue())))
                .toList();
        return new Hindsight(documents.size(), passed.size(), (int)
                passed.stream().filter(CheckedDocument::hasError).count());
    }

    private boolean calibrates() {
        return calibrating && documents.size() >= FEWEST;
    }

    private Standard standard(String field, ThresholdsInForce thresholds) {
        return new Standard(
                recalibration(field), thresholds.of(field, Source.MODEL), thresholds.of(field, Source.OTHER));
    }

    private Recalibration recalibration(String field) {
        if (!calibrates()) {
            return Recalibration.NONE;
        }
        return Recalibration.fit(documents.stream()
                .map(document -> document.answers().get(field))
                .filter(Objects::nonNull)
                .flatMap(answer ->
                        answer.base().stream().map(base -> new Calibration.Checked(base.probability(), answer.right())))
                .toList());
    }

    /** What a field's answers are held to. */
    private record Standard(Recalibration today, Threshold model, Threshold other) {
        boolean isReachedBy(CheckedAnswer answer) {
            Threshold threshold = answer.source() == Source.MODEL ? model : other;
            return answer.confidence()
                    .map(said -> answer.base().map(today::of).orElse(said))
                    .filter(confidence -> !threshold.reachedBy(confidence))
                    .isEmpty();
        }
    }
}
