package io.docket.domain.review;

import io.docket.domain.automation.CheckedAnswer;
import io.docket.domain.automation.CheckedDocument;
import io.docket.domain.automation.Decision;
import io.docket.domain.document.Document;
import io.docket.domain.document.Doubt;
import io.docket.domain.document.Doubt.Cause;
import io.docket.domain.document.Draw;
import io.docket.domain.document.Draw.Share;
import io.docket.domain.document.FoundValues;
import io.docket.domain.document.Outcome;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Prediction;
import io.docket.domain.document.Version;
import io.docket.domain.format.Format;
import io.docket.domain.format.Label;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Optional;

/**
 * Which of the machine's answers a person's version proves right, field by field, as {@link Evaluator} compares values: those
 * that decide on going straight through and that a reviewer is shown, whether or not they count in evaluations.
 */
public record AnswerCheck(Format format) {
    /**
     * Nothing where there is no answer to learn from: the machine failed, or gave its newest answer when somebody had already
     * told it what the document says.
     */
    public Optional<CheckedDocument> of(Document document, Prediction truth, Instant now) {
        Optional<Outcome> outcome = document.outcome().filter(Outcome::success);
        return document.prediction()
                .filter(answer -> outcome.isPresent() && !toldBefore(document, answer))
                .map(answer -> checked(document, outcome.orElseThrow(), answer.prediction(), truth, now));
    }

    private static boolean toldBefore(Document document, Version answer) {
        return document.review()
                .feedbackAt()
                .filter(told -> told.isBefore(answer.createdAt()))
                .isPresent();
    }

    private CheckedDocument checked(
            Document document, Outcome outcome, Prediction answer, Prediction truth, Instant now) {
        var answers = new LinkedHashMap<String, CheckedAnswer>();
        var evaluator = new Evaluator(format);
        format.labels().stream()
                .filter(label -> Decision.DECIDING.contains(label.category()))
                .filter(label -> label.isVisible(new FoundValues(answer)))
                .forEach(label -> answers.put(label.fieldName(), answer(evaluator, label, answer, truth)));
        return new CheckedDocument(
                document.id(),
                document.inbox(),
                now,
                outcome.straightThrough(),
                isDrawn(document),
                outcome.doubts().stream().anyMatch(this::isOther),
                answers);
    }

    private static CheckedAnswer answer(Evaluator evaluator, Label label, Prediction answer, Prediction truth) {
        Optional<PredictedValue> value = answer.leastSure(label.fieldName());
        return new CheckedAnswer(
                value.map(PredictedValue::confidence),
                value.flatMap(PredictedValue::base),
                evaluator.agree(label, truth, answer));
    }

    private static boolean isDrawn(Document document) {
        return document.review()
                .drawn()
                .map(Draw::share)
                .filter(Share.SECOND_PASS_STP::equals)
                .isPresent();
    }

    /** Something else than the threshold of a field, such as that of a section. */
    private boolean isOther(Doubt doubt) {
        return doubt.cause() != Cause.THRESHOLD
                || doubt.fields().isEmpty()
                || doubt.fields().stream().anyMatch(field -> format.label(field).isEmpty());
    }
}
