package io.docket.domain.automation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.domain.document.Confidence;
import io.docket.domain.extraction.learning.Recalibration;
import io.docket.domain.extraction.lesson.AutoLearning;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerHistoryTest {
    private static final InboxId INBOX = new InboxId("0".repeat(24));
    private static final ThresholdsInForce NO_THRESHOLDS = new Thresholds(0, Map.of()).by(AnswerHistory.NONE);

    private final List<CheckedDocument> documents = new ArrayList<>();

    private static CheckedAnswer answer(int confidence, boolean right) {
        return new CheckedAnswer(Optional.of(new Confidence(confidence)), Optional.empty(), right);
    }

    private static CheckedAnswer byModel(int told, int base, boolean right) {
        return new CheckedAnswer(Optional.of(new Confidence(told)), Optional.of(new Confidence(base)), right);
    }

    private void add(int times, Map<String, CheckedAnswer> answers) {
        add(times, false, answers);
    }

    private void add(int times, boolean blocked, Map<String, CheckedAnswer> answers) {
        for (int at = 0; at < times; at++) {
            var id = new DocumentId(String.format("%024d", documents.size()));
            documents.add(new CheckedDocument(id, INBOX, Instant.EPOCH, false, false, blocked, answers));
        }
    }

    private AnswerHistory history() {
        return new AnswerHistory(documents);
    }

    private Threshold.Promised promised(String maxError) {
        return promised(maxError, Source.OTHER);
    }

    private Threshold.Promised promised(String maxError, Source source) {
        var error = new MaxError(new BigDecimal(maxError));
        var set = new Thresholds(0, Map.of(), Map.of(), Map.of(Thresholds.ANY, error));
        return (Threshold.Promised) set.by(history()).of("total", source);
    }

    private static String reason(Threshold threshold, int confidence) {
        return threshold
                .blocker("total", new Confidence(confidence))
                .map(Blocker::reason)
                .orElse("");
    }

    @Test
    void theThresholdFollowsFromWhatWasChecked() {
        add(150, Map.of("total", answer(93, true)));
        add(30, Map.of("total", answer(80, true)));
        add(5, Map.of("total", answer(80, false)));
        Threshold.Promised one = promised("1");
        assertEquals(Optional.of(81), one.least());
        assertTrue(one.reachedBy(new Confidence(81)));
        assertEquals(
                "total was found with a confidence of 80, below 81, which keeps the error of total at 1 %",
                reason(one, 80));
        assertEquals(Optional.of(1), promised("5").least());
    }

    @Test
    void aSmallHistoryPromisesNothingHoweverRightItWas() {
        add(99, Map.of("total", answer(99, true)));
        assertFalse(promised("1").reachedBy(Confidence.CERTAIN));
        assertEquals(
                "total was found with a confidence of 100, but its history is too small to keep its error at 1 %: "
                        + "100 checked answers from elsewhere than the model are needed, and there are 99",
                reason(promised("1"), 100));
        add(1, Map.of("total", answer(99, true)));
        assertTrue(promised("1").reachedBy(Confidence.CERTAIN));
    }

    @Test
    void answersOfOtherFieldsAndWhereNothingWasFoundDoNotCount() {
        add(200, Map.of("date", answer(99, true)));
        add(200, Map.of("total", new CheckedAnswer(Optional.empty(), Optional.empty(), false)));
        assertEquals(0, promised("1").answers());
    }

    @Test
    void nothingPassesWhereNoThresholdWouldHaveKeptTheError() {
        add(200, Map.of("total", answer(99, true)));
        add(10, Map.of("total", answer(99, false)));
        assertEquals(
                "total was found with a confidence of 99, but no threshold would have kept its error at 1 % in its 210"
                        + " checked answers from elsewhere than the model",
                reason(promised("1"), 99));
    }

    @Test
    void whatTheModelAnsweredPromisesNothingOfARulesValues() {
        add(200, Map.of("total", byModel(95, 95, true)));
        assertTrue(promised("1", Source.MODEL).reachedBy(new Confidence(99)));
        assertEquals(
                "total was found with a confidence of 100, but its history is too small to keep its error at 1 %: "
                        + "100 checked answers from elsewhere than the model are needed, and there are 0",
                reason(promised("1"), 100));
        add(100, Map.of("total", answer(100, true)));
        assertTrue(promised("1").reachedBy(Confidence.CERTAIN));
        add(50, Map.of("total", answer(100, false)));
        assertFalse(promised("1").reachedBy(Confidence.CERTAIN));
        assertTrue(promised("1", Source.MODEL).reachedBy(new Confidence(99)));
    }

    @Test
    void hindsightHoldsEachAnswerToWhatItsSourcePromises() {
        add(200, Map.of("total", byModel(95, 95, true)));
        add(3, Map.of("total", answer(100, true)));
        var set = new Thresholds(0, Map.of(), Map.of(), Map.of(Thresholds.ANY, new MaxError(BigDecimal.ONE)));
        assertEquals(new Hindsight(203, 200, 0), history().under(set.by(history())));
    }

    @Test
    void whatStandsInForAMissingValueNeverReachesAPromiseAndIsNoHistory() {
        add(200, Map.of("total", answer(90, true)));
        assertFalse(promised("5").reachedBy(new Confidence(0)));
        documents.clear();
        add(200, Map.of("total", answer(0, true)));
        assertEquals(0, promised("5").answers());
    }

    @Test
    void fiftyDocumentsChangeHowSureTheModelIs() {
        add(49, Map.of("total", byModel(60, 60, true)));
        assertEquals(Map.of(), history().recalibrations());
        add(1, Map.of("total", byModel(60, 60, true)));
        Confidence told = history().recalibrations().get("total").of(new Confidence(60));
        assertTrue(told.percent() > 85, told::toString);
    }

    @Test
    void whatWasRecalibratedIsNotRecalibratedAgain() {
        add(100, Map.of("total", byModel(60, 60, true)));
        AnswerHistory before = history();
        Confidence told = before.recalibrations().get("total").of(new Confidence(60));
        documents.clear();
        add(100, Map.of("total", byModel(told.percent(), 60, true)));
        assertEquals(before.recalibrations(), history().recalibrations());
    }

    @Test
    void thresholdsAreFittedToConfidencesAsTheyAreToldToday() {
        add(200, Map.of("total", byModel(60, 60, true)));
        add(20, Map.of("total", byModel(20, 20, false)));
        Recalibration today = history().recalibrations().get("total");
        assertTrue(today.of(new Confidence(60)).percent() > 90, today::toString);
        assertTrue(promised("1", Source.MODEL).reachedBy(today.of(new Confidence(60))));
        assertFalse(promised("1", Source.MODEL).reachedBy(today.of(new Confidence(20))));
    }

    @Test
    void whereNothingIsToBeLearnedConfidencesAreMeasuredAsTheModelTellsThem() {
        add(200, Map.of("total", byModel(60, 60, true)));
        AnswerHistory unlearned = history().with(new AutoLearning(false));
        assertEquals(Map.of(), unlearned.recalibrations());
        var points = unlearned.curve("total", Source.MODEL).points();
        assertEquals(200, points.get(60).passed());
        assertEquals(0, points.get(61).passed());
    }

    @Test
    void valuesThatTheModelDidNotGiveChangeNothingInIt() {
        add(200, Map.of("total", answer(40, true)));
        assertEquals(new Confidence(40), history().recalibrations().get("total").of(new Confidence(40)));
        assertEquals(
                200, history().curve("total", Source.OTHER).points().get(40).passed());
        assertEquals(0, history().curve("total", Source.OTHER).points().get(41).passed());
    }

    @Test
    void hindsightTellsWhatWouldHaveGoneStraightThrough() {
        add(6, Map.of("total", answer(90, true), "date", answer(90, true)));
        add(3, Map.of("total", answer(90, true), "date", answer(70, false)));
        add(2, Map.of("total", answer(95, true), "date", new CheckedAnswer(Optional.empty(), Optional.empty(), false)));
        add(1, true, Map.of("total", answer(99, true)));
        assertEquals(new Hindsight(12, 11, 5), history().under(NO_THRESHOLDS));
        assertEquals(new Hindsight(12, 8, 2), history().under(new Thresholds(80, Map.of()).by(AnswerHistory.NONE)));
    }
}
