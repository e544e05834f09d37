package io.docket.domain.extraction.section;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.docket.domain.document.Confidence;
import io.docket.domain.document.Doubt;
import io.docket.domain.document.Doubt.Cause;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Prediction;
import io.docket.domain.document.ReadPage;
import io.docket.domain.document.Section;
import io.docket.domain.document.SectionExtent;
import io.docket.domain.document.SectionText;
import io.docket.domain.document.SectionTexts;
import io.docket.domain.document.Span;
import io.docket.domain.extraction.PageDrawing;
import io.docket.domain.format.Format;
import io.docket.domain.format.Label;
import io.docket.domain.format.LabelCategory;
import io.docket.domain.format.LabelScope;
import io.docket.domain.format.LabelType;
import io.docket.domain.kernel.FormatId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SectionFoundTest {
    private static final Format FORMAT = new Format(
            new FormatId("000000000000000000000001"),
            "receipt",
            List.of(),
            List.of(label("total", LabelScope.SECTION), label("batch", LabelScope.DOCUMENT)),
            List.of(),
            List.of());
    private static final List<ReadPage> PAGES =
            PageDrawing.text("Batch 7", "Total 5", "Batch 8\nTotal 9").pages();
    private static final List<SectionExtent> EXTENTS = SectionExtent.of(List.of(begins(0), begins(2)), 3);

    private static Label label(String name, LabelScope scope) {
        return new Label(
                name, name, "", LabelType.STRING, scope, LabelCategory.ANNOTATION, true, false, true, true, List.of());
    }

    private static Section begins(int page) {
        return new Section(page, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static PredictedValue value(String value, int confidence, String text) {
        int at = text.indexOf(value);
        return new PredictedValue(
                value,
                value,
                new Confidence(confidence),
                Optional.of(new Span(at, at + value.length())),
                Optional.empty(),
                "read");
    }

    private static SectionFound found(int number, String total, String batch, int confidence) {
        SectionText own = new SectionTexts(PAGES).of(EXTENTS.get(number));
        String text = own.text().text();
        var prediction = new Prediction(
                Map.of("total", List.of(value(total, 90, text)), "batch", List.of(value(batch, confidence, text))),
                Map.of(),
                List.of(new Doubt(Cause.CHECK, List.of("total"), "total is odd")));
        return new SectionFound(EXTENTS.get(number), FORMAT, own.placed(prediction, number));
    }

    @Test
    void valuesOfSectionsFollowEachOtherAndLieInTheWholeText() {
        Prediction whole = SectionFound.joined(List.of(found(0, "5", "7", 80), found(1, "9", "8", 90)));
        String text = io.docket.domain.document.DocumentText.of(PAGES).text();
        List<PredictedValue> totals = whole.fields().get("total");
        assertEquals(
                List.of("5", "9"),
                totals.stream()
                        .map(value -> text.substring(
                                value.span().orElseThrow().start(),
                                value.span().orElseThrow().end()))
                        .toList());
        assertEquals(List.of(0, 1), totals.stream().map(PredictedValue::section).toList());
        assertEquals(
                List.of("9"),
                whole.parted(2).get(1).fields().get("total").stream()
                        .map(PredictedValue::value)
                        .toList());
    }

    @Test
    void aFieldOfTheWholeDocumentHasTheSurestValue() {
        Prediction whole = SectionFound.joined(List.of(found(0, "5", "7", 80), found(1, "9", "8", 90)));
        assertEquals(
                List.of("8"),
                whole.fields().get("batch").stream().map(PredictedValue::value).toList());
    }

    @Test
    void aDoubtTellsItsPages() {
        Prediction whole = SectionFound.joined(List.of(found(0, "5", "7", 80), found(1, "9", "8", 90)));
        assertEquals(
                List.of("pages 1 to 2: total is odd", "page 3: total is odd"),
                whole.doubts().stream().map(Doubt::reason).toList());
    }

    @Test
    void oneSectionIsTheWhole() {
        SectionFound only = found(0, "5", "7", 80);
        assertEquals(only.prediction(), SectionFound.joined(List.of(only)));
    }
}
