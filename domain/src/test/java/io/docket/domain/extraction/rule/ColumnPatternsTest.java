package io.docket.domain.extraction.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.domain.document.Confidence;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Prediction;
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
import io.docket.domain.kernel.InvalidValue;
import io.docket.domain.settings.Layer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ColumnPatternsTest {
    private static final Format FORMAT = new Format(
            new FormatId("1".repeat(24)),
            "lines",
            List.of(),
            List.of(Label.field("order", "Order", LabelType.STRING, false)),
            List.of(new TableType(
                    "lines",
                    List.of(
                            Label.field("article", "Article", LabelType.STRING, false),
                            Label.field("quantity", "Quantity", LabelType.INTEGER, false)),
                    LabelScope.DOCUMENT,
                    true,
                    false)),
            List.of());

    private static PredictedValue cell(String raw) {
        return new PredictedValue(raw, raw, new Confidence(90), Optional.empty(), Optional.empty(), "a cell");
    }

    private static Map<String, Object> columns(Map<String, Object> article) {
        return Map.of(
                "table_extraction_settings", Map.of("field_settings", Map.of("lines", Map.of("article", article))));
    }

    private static Prediction read(Map<String, Object> settings) {
        Prediction inner = new Prediction(
                Map.of(),
                Map.of(
                        "lines",
                        List.of(
                                Map.of("article", cell("A-17 Paper"), "quantity", cell("2")),
                                Map.of("article", cell("Ink")))));
        FieldExtractor found = (format, text, invoice, guidance) -> inner;
        return new RuleFieldExtractor(found, new JdkPatterns(), Lexicon.standard())
                .extract(
                        FORMAT,
                        PageDrawing.text("Order 4711"),
                        Optional.empty(),
                        Guidance.NONE.with(Steering.KIND.view().apply(new Layer(settings))));
    }

    @Test
    void whatOfACellMatchesIsItsValueAndAnyOtherIsHalfAsSure() {
        List<Map<String, PredictedValue>> rows = read(columns(Map.of("expected_pattern", "^[A-Z]-\\d+")))
                .tables()
                .get("lines");
        PredictedValue first = rows.get(0).get("article");
        assertEquals("A-17", first.value());
        assertEquals("A-17 Paper", first.raw());
        assertEquals(90, first.confidence().percent());
        assertEquals("a cell; matches the pattern “^[A-Z]-\\d+” that the settings expect", first.reason());
        assertEquals("2", rows.get(0).get("quantity").value());
        PredictedValue second = rows.get(1).get("article");
        assertEquals("Ink", second.value());
        assertEquals(45, second.confidence().percent());
        assertTrue(second.reason().contains("does not match the pattern"), second::reason);
    }

    @Test
    void whatAloneMayBeLeavesTheOthersOut() {
        Map<String, Object> alone = Map.of("expected_pattern", "^[A-Z]-\\d+", "override_default_patterns", true);
        List<Map<String, PredictedValue>> rows = read(columns(alone)).tables().get("lines");
        assertEquals("A-17", rows.get(0).get("article").value());
        assertEquals(Map.of(), rows.get(1));
    }

    @Test
    void rulesOfPredictorSettingsHoldWhereThereAreNoOthers() {
        Map<String, Object> pairs = Map.of(
                "key_value_pairs",
                Map.of("rule_config", Map.of("order", List.of(Map.of("patterns", "Order {integer}")))));
        assertEquals("4711", read(pairs).value("order").orElseThrow().value());
        Rules others = Rules.KIND
                .view()
                .apply(new Layer(Map.of("rule_config", Map.of("order", List.of(Map.of("patterns", "[A-Z]\\w+"))))));
        assertEquals(
                "Order",
                new RuleFieldExtractor(
                                (format, text, invoice, guidance) -> Prediction.EMPTY,
                                new JdkPatterns(),
                                Lexicon.standard())
                        .extract(
                                FORMAT,
                                PageDrawing.text("Order 4711"),
                                Optional.empty(),
                                Guidance.NONE
                                        .with(others)
                                        .with(Steering.KIND.view().apply(new Layer(pairs))))
                        .value("order")
                        .orElseThrow()
                        .value());
    }

    @Test
    void whatDoesNotCompileIsToldWithItsPlaceAndPosition() {
        String column = "table_extraction_settings/field_settings/lines/article/";
        assertEquals(
                column + "expected_pattern is wrong at position 3: Unclosed group",
                refused(columns(Map.of("expected_pattern", "a("))));
        assertTrue(refused(columns(Map.of("nested_field_patterns", Map.of("a", Map.of("b", "*")))))
                .startsWith(column + "nested_field_patterns/a/b is wrong at position 1"));
        var pairs = new HashMap<String, Object>();
        pairs.put("rule_config", Map.of("order", List.of(Map.of("patterns", "{nothing}"))));
        assertTrue(refused(Map.of("key_value_pairs", pairs))
                .startsWith("key_value_pairs/rule_config/order/0/patterns is wrong at position 1"));
    }

    private static String refused(Map<String, Object> settings) {
        return assertThrows(InvalidValue.class, () -> Steering.check(new Layer(settings), new JdkPatterns()))
                .getMessage();
    }
}
