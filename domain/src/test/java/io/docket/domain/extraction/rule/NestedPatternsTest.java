package io.docket.domain.extraction.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.domain.document.Box;
import io.docket.domain.document.Confidence;
import io.docket.domain.document.DocumentText;
import io.docket.domain.document.PlacedWord;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Prediction;
import io.docket.domain.document.Region;
import io.docket.domain.document.Span;
import io.docket.domain.extraction.FieldExtractor;
import io.docket.domain.extraction.Guidance;
import io.docket.domain.extraction.PageDrawing;
import io.docket.domain.extraction.lexicon.Lexicon;
import io.docket.domain.extraction.steering.Steering;
import io.docket.domain.format.Format;
import io.docket.domain.format.Label;
import io.docket.domain.format.LabelScope;
import io.docket.domain.format.LabelType;
import io.docket.domain.format.TableType;
import io.docket.domain.kernel.FormatId;
import io.docket.domain.settings.Layer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Values of other columns that stand within a cell's text. */
class NestedPatternsTest {
    private static final Format FORMAT = new Format(
            new FormatId("1".repeat(24)),
            "lines",
            List.of(),
            List.of(),
            List.of(new TableType(
                    "lines",
                    List.of(
                            Label.field("description", "Description", LabelType.STRING, false),
                            Label.field("quantity", "Quantity", LabelType.INTEGER, false),
                            Label.field("unit_price", "Unit price", LabelType.CURRENCY, false),
                            Label.field("delivered", "Delivered", LabelType.DATE, false)),
                    LabelScope.DOCUMENT,
                    true,
                    false)),
            List.of());

    private static final DocumentText PAGE = PageDrawing.text("""
            Paper A4 white, 12 pcs      2     9,00
            delivered 03.04.2026
            Ink""");

    /** The text of the first words of a page, wherever its lines end. */
    private static PredictedValue placed(int confidence, int from, int to) {
        List<PlacedWord> words = PAGE.words().subList(from, to);
        String raw = String.join(" ", words.stream().map(PlacedWord::text).toList());
        return new PredictedValue(
                raw,
                raw,
                new Confidence(confidence),
                Optional.of(new Span(
                        words.get(0).span().start(),
                        words.get(words.size() - 1).span().end())),
                Optional.of(new Region(
                        0, Box.around(words.stream().map(PlacedWord::box).toList()))),
                "a cell");
    }

    private static PredictedValue electronic(String raw) {
        return new PredictedValue(raw, raw, new Confidence(100), Optional.empty(), Optional.empty(), "the e-invoice");
    }

    private static Map<String, Object> nested(Map<String, ?> patterns) {
        return Map.of("description", Map.of("nested_field_patterns", patterns));
    }

    private static Map<String, PredictedValue> read(Map<String, Object> columns, Map<String, PredictedValue> row) {
        FieldExtractor found =
                (format, text, invoice, guidance) -> new Prediction(Map.of(), Map.of("lines", List.of(row)));
        var layer = new Layer(Map.of("table_extraction_settings", Map.of("field_settings", Map.of("lines", columns))));
        Steering.check(layer, new JdkPatterns());
        return new RuleFieldExtractor(found, new JdkPatterns(), Lexicon.standard())
                .extract(
                        FORMAT,
                        PAGE,
                        Optional.empty(),
                        Guidance.NONE.with(Steering.KIND.view().apply(layer)))
                .tables()
                .get("lines")
                .get(0);
    }

    @Test
    void aColumnWithoutACellIsReadFromAnothersTextWithItsPlace() {
        PredictedValue pieces = read(
                        nested(Map.of("quantity", Map.of("pieces", "(\\d+) pcs"))),
                        Map.of("description", placed(70, 0, 5)))
                .get("quantity");
        assertEquals("12", pieces.value());
        assertEquals("12", pieces.raw());
        assertEquals(70, pieces.confidence().percent());
        PlacedWord printed = PAGE.words().get(3);
        assertEquals("12", printed.text());
        assertEquals(Optional.of(printed.span()), pieces.span());
        assertEquals(Optional.of(new Region(0, printed.box())), pieces.region());
        assertEquals(
                "in the text of “description”: matches “(\\d+) pcs”, which the settings name “pieces”",
                pieces.reason());
    }

    @Test
    void whatIsReadHasTheFormOfItsColumnAndWhatIsNotOfItsTypeIsPassedOver() {
        Map<String, PredictedValue> row = read(
                nested(Map.of(
                        "delivered", Map.of("day", "delivered ([\\d.]+)"),
                        "unit_price", Map.of("price", "at (\\S+)"))),
                Map.of("description", electronic("at home, delivered 03.04.2026 at 9,5")));
        assertEquals("2026-04-03", row.get("delivered").value());
        assertEquals("9.50", row.get("unit_price").value());
        assertEquals(Optional.empty(), row.get("unit_price").region());
    }

    @Test
    void aCellOfItsOwnStaysUnlessItIsLessSure() {
        Map<String, Object> pieces = nested(Map.of("quantity", Map.of("pieces", "(\\d+) pcs")));
        PredictedValue text = placed(70, 0, 5);
        assertEquals(
                "2",
                read(pieces, Map.of("description", text, "quantity", placed(70, 5, 6)))
                        .get("quantity")
                        .value());
        assertEquals(
                "12",
                read(pieces, Map.of("description", text, "quantity", placed(69, 5, 6)))
                        .get("quantity")
                        .value());
    }

    @Test
    void whatStandsFirstCountsWhateverTheOrderOfThePatterns() {
        PredictedValue found = read(
                        nested(Map.of("quantity", Map.of("a", "(\\d+) boxes", "b", "(\\d+) pcs", "c", "(\\d+) pc"))),
                        Map.of("description", electronic("Ink, 12 pcs in 3 boxes")))
                .get("quantity");
        assertEquals("12", found.value());
        assertTrue(found.reason().endsWith("“b”"), found::reason);
    }

    @Test
    void columnsThatTheTableDoesNotHaveSayNothing() {
        Map<String, PredictedValue> row = Map.of("description", electronic("Ink, 12 pcs"));
        assertEquals(row, read(nested(Map.of("colour", Map.of("any", "Ink"))), row));
    }

    @Test
    void aCellThatIsLeftOutHoldsNothing() {
        Map<String, Object> pens = Map.of(
                "description",
                Map.of(
                        "expected_pattern",
                        "^Pen",
                        "override_default_patterns",
                        true,
                        "nested_field_patterns",
                        Map.of("quantity", Map.of("pieces", "(\\d+) pcs"))));
        assertEquals(Map.of(), read(pens, Map.of("description", electronic("Ink, 12 pcs"))));
    }

    @Test
    void whatIsReadIsHeldAgainstThePatternOfItsOwnColumn() {
        Map<String, Object> columns = Map.of(
                "description", Map.of("nested_field_patterns", Map.of("quantity", Map.of("pieces", "(\\d+) pcs"))),
                "quantity", Map.of("expected_pattern", "^\\d$", "override_default_patterns", true));
        assertFalse(
                read(columns, Map.of("description", electronic("Ink, 12 pcs"))).containsKey("quantity"));
        assertEquals(
                "2",
                read(columns, Map.of("description", electronic("Ink, 2 pcs")))
                        .get("quantity")
                        .value());
    }

    @Test
    void inACellOfSeveralRowsThePlaceIsThatOfTheWordsThatMatched() {
        Map<String, PredictedValue> row = Map.of(
                "description",
                new PredictedValue(
                        "Ink, delivered 03.04.2026",
                        "Ink, delivered 03.04.2026",
                        new Confidence(80),
                        Optional.empty(),
                        Optional.of(new Region(0, new Box(0, 0, 1_000, 1_000))),
                        "a cell that its words do not show"));
        PredictedValue elsewhere =
                read(nested(Map.of("delivered", Map.of("day", "{date}"))), row).get("delivered");
        assertEquals(row.get("description").region(), elsewhere.region());

        List<PlacedWord> words = PAGE.words();
        int from = words.stream().map(PlacedWord::text).toList().indexOf("delivered");
        PredictedValue day = read(
                        nested(Map.of("delivered", Map.of("day", "{date}"))),
                        Map.of("description", placed(80, from, words.size())))
                .get("delivered");
        assertEquals("2026-04-03", day.value());
        assertEquals(Optional.of(new Region(0, words.get(from + 1).box())), day.region());
    }
}
