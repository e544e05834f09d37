package io.docket.bench.training;

import io.docket.domain.automation.ErrorCurve;
import io.docket.domain.document.PredictedValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;

/**
 * What a promised error of so many percent would have let through, and how much of it was wrong. The thresholds for a document
 * follow from documents of other folds alone.
 */
record Promise(Answers passed, int straightThrough, int straightThroughWrong, int documents) {
    static Promise of(Answers answers, double maxError, ToIntFunction<LabelledDocument> fold) {
        Answers known = answers.only(answer -> !TruthErrors.has(answer));
        var passed = new ArrayList<Answer>();
        int straight = 0;
        int wrong = 0;
        var thresholds = new HashMap<Integer, Map<String, OptionalInt>>();
        for (List<Answer> document : known.byDocument()) {
            int held = fold.applyAsInt(document.get(0).document());
            var limits = thresholds.computeIfAbsent(
                    held,
                    here -> thresholds(known.only(answer -> fold.applyAsInt(answer.document()) != here), maxError));
            List<Answer> through =
                    document.stream().filter(answer -> passes(answer, limits)).toList();
            passed.addAll(through);
            if (through.size() == document.size()) {
                straight++;
                wrong += through.stream().allMatch(Answer::loose) ? 0 : 1;
            }
        }
        return new Promise(
                new Answers(passed), straight, wrong, known.byDocument().size());
    }

    private static Map<String, OptionalInt> thresholds(Answers history, double maxError) {
        var thresholds = new HashMap<String, OptionalInt>();
        history.byField().forEach((field, answers) -> {
            var checked = new ArrayList<ErrorCurve.Checked>();
            for (Answer answer : answers) {
                answer.given()
                        .map(PredictedValue::confidence)
                        .ifPresent(confidence -> checked.add(new ErrorCurve.Checked(confidence, answer.loose())));
            }
            thresholds.put(field, new ErrorCurve(checked).thresholdFor(maxError));
        });
        return thresholds;
    }

    private static boolean passes(Answer answer, Map<String, OptionalInt> thresholds) {
        OptionalInt threshold = thresholds.getOrDefault(answer.field(), OptionalInt.empty());
        return answer.given().isPresent() && threshold.isPresent() && answer.confidence() >= threshold.getAsInt();
    }
}
