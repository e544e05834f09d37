package io.docket.application.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.Docket;
import io.docket.application.automation.CheckedDocuments;
import io.docket.application.document.RemoveDocument;
import io.docket.application.document.ReprocessDocument;
import io.docket.application.document.Submission.Waiting;
import io.docket.application.document.UploadDocument;
import io.docket.application.kernel.Caller;
import io.docket.application.kernel.Expected;
import io.docket.application.processing.RunNextJob;
import io.docket.application.settings.ChangeSettings;
import io.docket.application.testing.World;
import io.docket.domain.automation.CheckedDocument;
import io.docket.domain.automation.Sampling;
import io.docket.domain.automation.Thresholds;
import io.docket.domain.document.Confidence;
import io.docket.domain.document.DocumentText;
import io.docket.domain.document.ElectronicInvoice;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Prediction;
import io.docket.domain.document.RemovalExtent;
import io.docket.domain.document.VersionKey;
import io.docket.domain.extraction.FieldExtractor;
import io.docket.domain.extraction.Guidance;
import io.docket.domain.extraction.RecalibratedFieldExtractor;
import io.docket.domain.extraction.lesson.AutoLearning;
import io.docket.domain.format.Format;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.Scope;
import io.docket.domain.review.FeedbackDraft;
import io.docket.domain.settings.LayerChange;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What feedback tells of the machine's confidence, and what follows for the documents that come next. */
class CheckedAnswersTest {
    private final World world = new World();
    private final Docket docket = world.builder()
            .extractor(new RecalibratedFieldExtractor(new SureFields()))
            .workers(0)
            .build();

    /** Of a text such as {@code total=12.50@83} it answers the total as surely as it says, as a model does unless it is certain. */
    private static final class SureFields implements FieldExtractor {
        @Override
        public Prediction extract(
                Format format, DocumentText text, Optional<ElectronicInvoice> invoice, Guidance guidance) {
            var fields = new LinkedHashMap<String, List<PredictedValue>>();
            for (String word : text.text().split("\\s+")) {
                String[] parts = word.split("[=@]");
                var sure = new Confidence(Integer.parseInt(parts[2]));
                var value = new PredictedValue(parts[1], parts[1], sure, Optional.empty(), Optional.empty(), "test");
                fields.put(parts[0], List.of(sure.equals(Confidence.CERTAIN) ? value : value.byModel()));
            }
            return new Prediction(fields, Map.of());
        }
    }

    @AfterEach
    void close() {
        docket.close();
        world.close();
    }

    private DocumentId read(String text) {
        var content = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        DocumentId id = operator()
                .run(new UploadDocument(world.inbox(), "receipt.txt", content, Waiting.RETURN))
                .document()
                .value()
                .id();
        process();
        return id;
    }

    private Docket.Session operator() {
        return docket.as(Caller.operator(world.tenant()));
    }

    private void process() {
        assertTrue(docket.as(Caller.system()).run(new RunNextJob("by hand", () -> false)));
    }

    private DocumentId read(int confidence) {
        return read("company=ACME@99 date=2026-11-01@99 total=12.50@" + confidence);
    }

    private void say(DocumentId id, String total) {
        var values = new LinkedHashMap<String, List<FeedbackDraft.Value>>();
        Map.of("company", "ACME", "date", "2026-11-01", "total", total)
                .forEach((field, value) ->
                        values.put(field, List.of(new FeedbackDraft.Value(value, value, List.of(), List.of()))));
        var draft = new FeedbackDraft("reviewed", values, Map.of(), List.of());
        operator().run(new GiveFeedback(id, draft, true, Optional.empty(), Expected.ANY));
    }

    private void checked(int times, int confidence, boolean right) {
        for (int at = 0; at < times; at++) {
            say(read(confidence), right ? "12.50" : "13.00");
        }
    }

    private List<CheckedDocument> history() {
        return world.store
                .read(all ->
                        all.in(world.tenant()).the(CheckedDocuments.class).of(world.inbox(), CheckedDocuments.MOST))
                .documents();
    }

    private void promise(Object maxError) {
        operator()
                .run(new ChangeSettings(
                        Thresholds.KIND,
                        Scope.of(world.inbox()),
                        new LayerChange(Map.of(
                                "thresholds", Map.of("annotations", Map.of("total", Map.of("max_error", maxError))))),
                        Expected.ANY));
    }

    private List<String> blockers(DocumentId id) {
        return world.document(id).outcome().orElseThrow().blockers();
    }

    @Test
    void feedbackKeepsWhichAnswersWereRightOnceForEachDocument() {
        DocumentId id = read(83);
        say(id, "12.50");
        say(id, "12.50");
        CheckedDocument checked = history().get(0);
        assertEquals(1, history().size());
        assertTrue(checked.straightThrough());
        assertEquals(
                Optional.of(new Confidence(83)), checked.answers().get("total").base());
        assertTrue(checked.answers().get("total").right());
        assertTrue(checked.answers().get("address").right());
        assertEquals(Optional.empty(), checked.answers().get("address").confidence());
    }

    @Test
    void aSecondFeedbackStandsInThePlaceOfTheFirst() {
        operator()
                .run(new ChangeSettings(
                        Sampling.KIND,
                        Scope.of(world.inbox()),
                        new LayerChange(Map.of("second_pass_STP", 100)),
                        Expected.ANY));
        DocumentId id = read(83);
        say(id, "12.50");
        assertTrue(history().get(0).drawn());
        world.clock.pass(Duration.ofMinutes(1));
        say(id, "13.00");
        assertEquals(1, history().size());
        assertTrue(history().get(0).hasError());
    }

    @Test
    void whatTheMachineAnswersOnceItWasToldTeachesNothing() {
        DocumentId id = read(83);
        say(id, "13.00");
        world.clock.pass(Duration.ofMinutes(1));
        operator().run(new ReprocessDocument(id, VersionKey.PREDICTED));
        process();
        say(id, "12.50");
        assertTrue(history().get(0).hasError());
    }

    @Test
    void theHistoryGoesWithTheDocument() {
        DocumentId id = read(83);
        say(id, "12.50");
        operator().run(new RemoveDocument(id, RemovalExtent.SOURCE_FILES, Expected.ANY));
        assertEquals(1, history().size());
        operator().run(new RemoveDocument(id, RemovalExtent.FULL, Expected.ANY));
        assertEquals(List.of(), history());
    }

    @Test
    void aPromisedErrorBlocksEverythingUntilTheHistoryIsLargeEnoughAndThenFollowsIt() {
        promise(2);
        assertEquals(
                List.of(
                        "total was found with a confidence of 99, but its history is too small to keep its error at 2 %:"
                                + " 50 checked answers of the model are needed, and there are 0"),
                blockers(read(99)));
        checked(50, 90, true);
        assertEquals(List.of(), blockers(read(90)));
        checked(10, 90, false);
        assertEquals(
                1,
                blockers(read(90)).stream()
                        .filter(reason -> reason.contains("no threshold would have kept its error at 2 %"))
                        .count());
    }

    @Test
    void whatTheModelAnsweredPromisesNothingOfWhatARuleIsCertainOf() {
        promise(2);
        checked(50, 90, true);
        assertEquals(
                List.of(
                        "total was found with a confidence of 100, but its history is too small to keep its error at 2 %:"
                                + " 50 checked answers from elsewhere than the model are needed, and there are 0"),
                blockers(read(100)));
        checked(50, 100, true);
        assertEquals(List.of(), blockers(read(100)));
    }

    private PredictedValue total(DocumentId id) {
        return world.document(id)
                .prediction()
                .orElseThrow()
                .prediction()
                .value("total")
                .orElseThrow();
    }

    @Test
    void anInboxThatIsNotToLearnAnswersAsTheModelDoesAndStillKeepsItsPromises() {
        operator()
                .run(new ChangeSettings(
                        AutoLearning.KIND,
                        Scope.of(world.inbox()),
                        new LayerChange(Map.of("autolearning", false)),
                        Expected.ANY));
        promise(2);
        checked(50, 70, true);
        DocumentId next = read(70);
        assertEquals(new Confidence(70), total(next).confidence());
        assertEquals(List.of(), blockers(next));
    }

    @Test
    void fiftyCheckedDocumentsChangeHowSureTheInboxesAnswersAre() {
        checked(50, 70, true);
        PredictedValue total = total(read(70));
        assertTrue(total.confidence().percent() > 85, total::toString);
        assertEquals(Optional.of(new Confidence(70)), total.base());
        say(read(70), "12.50");
        assertEquals(
                Optional.of(new Confidence(70)),
                history().get(0).answers().get("total").base());
    }
}
