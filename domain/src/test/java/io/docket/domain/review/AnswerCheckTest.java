package io.docket.domain.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.docket.domain.automation.CheckedAnswer;
import io.docket.domain.automation.CheckedDocument;
import io.docket.domain.document.Confidence;
import io.docket.domain.document.Document;
import io.docket.domain.document.Doubt;
import io.docket.domain.document.Hints;
import io.docket.domain.document.MediaType;
import io.docket.domain.document.Outcome;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Prediction;
import io.docket.domain.document.StoredFile;
import io.docket.domain.format.Format;
import io.docket.domain.format.Label;
import io.docket.domain.format.LabelType;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.FormatId;
import io.docket.domain.kernel.InboxId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerCheckTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private static CheckedAnswer checked(LabelType type, List<PredictedValue> said, List<PredictedValue> truth) {
        return checked(type, said, truth, List.of()).answers().get("own");
    }

    private static CheckedDocument checked(
            LabelType type, List<PredictedValue> said, List<PredictedValue> truth, List<Doubt> doubts) {
        Label label = Label.field("own", "Own", type, false);
        var format = new Format(new FormatId("1".repeat(24)), "own", List.of(), List.of(label), List.of(), List.of());
        Document document = Document.received(
                        new DocumentId("2".repeat(24)),
                        new InboxId("3".repeat(24)),
                        "a.pdf",
                        MediaType.PDF,
                        new StoredFile("0".repeat(64), 10),
                        Hints.NONE,
                        Optional.empty(),
                        NOW)
                .unpacked(1)
                .read()
                .predicted(NOW, new Prediction(Map.of("own", said), Map.of()))
                .processed(Outcome.succeeded(NOW, doubts));
        return new AnswerCheck(format)
                .of(document, new Prediction(Map.of("own", truth), Map.of()), NOW)
                .orElseThrow();
    }

    private static PredictedValue value(String text, int percent) {
        return new PredictedValue(text, text, new Confidence(percent), Optional.empty(), Optional.empty(), "a test");
    }

    private static boolean blockedOtherwise(String... fields) {
        var doubt = new Doubt(Doubt.Cause.THRESHOLD, List.of(fields), "not sure enough");
        return checked(LabelType.STRING, List.of(value("a", 90)), List.of(value("a", 100)), List.of(doubt))
                .blockedOtherwise();
    }

    @Test
    void onlyThresholdsOfFieldsAreUnderTestByHistory() {
        assertEquals(false, blockedOtherwise("own"));
        assertEquals(true, blockedOtherwise("lines.amount"));
        assertEquals(true, blockedOtherwise());
    }

    @Test
    void anAnswerIsAsSureAsTheLeastSureOfItsValues() {
        List<PredictedValue> said = List.of(value("a", 95), value("b", 30).byModel(), value("c", 80));
        var half = Optional.of(new Confidence(30));
        assertEquals(new CheckedAnswer(half, half, false), checked(LabelType.STRING, said, List.of(value("a", 100))));
    }

    @Test
    void aDateIsTheMomentThatItsDayBeginsAt() {
        CheckedAnswer answer = checked(
                LabelType.DATETIME, List.of(value("2026-11-24", 90)), List.of(value("2026-11-24T00:00:00", 100)));
        assertEquals(true, answer.right());
    }
}
