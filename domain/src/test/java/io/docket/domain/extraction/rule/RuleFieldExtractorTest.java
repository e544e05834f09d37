package io.docket.domain.extraction.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.domain.document.Box;
import io.docket.domain.document.Confidence;
import io.docket.domain.document.DocumentText;
import io.docket.domain.document.Doubt;
import io.docket.domain.document.Hints;
import io.docket.domain.document.Hints.FieldHint;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Prediction;
import io.docket.domain.document.Region;
import io.docket.domain.document.Span;
import io.docket.domain.extraction.FieldExtractor;
import io.docket.domain.extraction.Guidance;
import io.docket.domain.extraction.PageDrawing;
import io.docket.domain.extraction.layout.DocumentLayout;
import io.docket.domain.extraction.lexicon.Lexicon;
import io.docket.domain.format.Format;
import io.docket.domain.format.Label;
import io.docket.domain.format.LabelCategory;
import io.docket.domain.format.LabelScope;
import io.docket.domain.format.LabelType;
import io.docket.domain.kernel.FormatId;
import io.docket.domain.kernel.InvalidValue;
import io.docket.domain.settings.Layer;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuleFieldExtractorTest {
    private static final Lexicon LEXICON = Lexicon.standard();
    private static final String FIRST = """
        Blue River GmbH                  Invoice 2026-17
        Am Ufer 3
        12345 Beispielstadt              Your order:PO 004711
                                         of 03/04/2026

        Article        Quantity        Amount
        Paper                10         40,00
        Ink                   5      1.260,50

        Net                           1.300,50
        Deposit                         -25,00
        IBAN DE02 1203 0000 0000 2020 51 BIC BYLADEM1001
        VAT BE 0403.170.701
        """;
    private static final String SECOND = """
        Conditions
        Order no. 9 of 17.05.2026 ends ours.
        Net 99,99
        """;
    private static final DocumentText TEXT = PageDrawing.text(FIRST, SECOND);

    private final Map<String, List<PredictedValue>> learned = new LinkedHashMap<>();

    private static Label field(String name, LabelType type) {
        return Label.field(name, name, type, false);
    }

    private static Label several(String name) {
        return new Label(
                name,
                name,
                "",
                LabelType.CURRENCY,
                LabelScope.DOCUMENT,
                LabelCategory.ANNOTATION,
                false,
                true,
                true,
                true,
                List.of());
    }

    private static Map<String, Object> where(String granularity, String relation, String anchor) {
        return Map.of("granularity", granularity, relation, anchor);
    }

    private static Map<String, Object> rule(String pattern, Map<String, Object> where) {
        return Map.of("patterns", List.of(pattern), "where_to_search", where);
    }

    private static Rules rules(String field, List<Map<String, Object>> rules) {
        return Rules.KIND.view().apply(new Layer(Map.of("rule_config", Map.of(field, rules))));
    }

    private List<PredictedValue> values(Label label, Hints hints, List<Map<String, Object>> rules) {
        var format = new Format(new FormatId("1".repeat(24)), "own", List.of(), List.of(label), List.of(), List.of());
        FieldExtractor inner = (read, text, invoice, guidance) -> new Prediction(learned, Map.of());
        return new RuleFieldExtractor(inner, new JdkPatterns(), LEXICON)
                .extract(format, TEXT, Optional.empty(), Guidance.of(hints).with(rules(label.fieldName(), rules)))
                .fields()
                .getOrDefault(label.fieldName(), List.of());
    }

    private String value(LabelType type, Map<String, Object> rule) {
        return values(field("own", type), Hints.NONE, List.of(rule)).stream()
                .map(PredictedValue::value)
                .findFirst()
                .orElse("");
    }

    private static PredictedValue sure(String value, int percent) {
        return new PredictedValue(value, value, new Confidence(percent), Optional.empty(), Optional.empty(), "learned");
    }

    @Test
    void aMatchIsAnsweredWithItsPlaceItsConfidenceAndTheRuleThatFoundIt() {
        Map<String, Object> rule = Map.of(
                "name", "their order",
                "patterns", "PO ?{integer}",
                "where_to_search", where("line", "after", "Your order:"),
                "normalise", "remove_leading_zeros",
                "confidence", new BigDecimal(85));
        PredictedValue order = values(field("order", LabelType.STRING), Hints.NONE, List.of(rule))
                .get(0);
        assertEquals("4711", order.value());
        assertEquals("004711", order.raw());
        assertEquals(85, order.confidence().percent());
        assertEquals("rule “their order” of the settings: matches “PO ?{integer}” after “Your order:”", order.reason());
        Span span = order.span().orElseThrow();
        assertEquals("004711", TEXT.text().substring(span.start(), span.end()));
        assertEquals(Optional.of(new Region(0, new Box(470, 72, 530, 90))), order.region());
    }

    @Test
    void theSurerOfARuleAndWhatWasReadIsAnswered() {
        Map<String, Object> rule = Map.of("patterns", "Net\\s+{amount}", "confidence", new BigDecimal(90));
        learned.put("net", List.of(sure("1.00", 89)));
        assertEquals(
                "1300.50",
                values(several("net"), Hints.NONE, List.of(rule)).get(0).value());
        learned.put("net", List.of(sure("1.00", 90)));
        assertEquals(
                "1.00", values(several("net"), Hints.NONE, List.of(rule)).get(0).value());
        assertEquals(
                100,
                values(several("net"), Hints.NONE, List.of(Map.of("patterns", "Net\\s+{amount}")))
                        .get(0)
                        .confidence()
                        .percent());
    }

    @Test
    void ofSeveralRulesTheSurestComesFirstAndAFieldOfSeveralValuesHasThemAll() {
        Map<String, Object> net = Map.of("patterns", "Net\\s+{amount}", "confidence", new BigDecimal(70));
        Map<String, Object> deposit = Map.of("patterns", "Deposit\\s+{amount}", "confidence", new BigDecimal(80));
        assertEquals(
                List.of("-25.00", "1300.50", "99.99"),
                values(several("amounts"), Hints.NONE, List.of(net, deposit)).stream()
                        .map(PredictedValue::value)
                        .toList());
        assertEquals(
                List.of("-25.00"),
                values(field("amounts", LabelType.CURRENCY), Hints.NONE, List.of(net, deposit)).stream()
                        .map(PredictedValue::value)
                        .toList());
    }

    @Test
    void whatTheHintsRuleOutIsNotTaken() {
        var hints = new Hints(Map.of("net", new FieldHint(List.of(), List.of("1300.50"))));
        assertEquals(
                "99.99",
                values(field("net", LabelType.CURRENCY), hints, List.of(Map.of("patterns", "Net\\s+{amount}")))
                        .get(0)
                        .value());
    }

    @Test
    void placesAreSearchedAsTheyStandToAnAnchor() {
        assertEquals("40.00", value(LabelType.CURRENCY, rule("{amount}", where("document", "below", "Amount"))));
        assertEquals("1260.50", value(LabelType.CURRENCY, rule("{amount}", where("line", "above", "1.300,50"))));
        assertEquals("5", value(LabelType.INTEGER, rule("{integer}", where("line", "left_of", "1.260,50"))));
        assertEquals("10", value(LabelType.INTEGER, rule("{integer}", where("line", "right_of", "Paper"))));
        assertEquals("PO 004711", value(LabelType.STRING, rule("{line}", where("line", "right_of", "order:"))));
        assertEquals("Article", value(LabelType.STRING, rule("\\S+", where("line", "before", "\\s+Quantity"))));
        assertEquals("Amount", value(LabelType.STRING, rule("[A-Z]\\w+", where("document", "near", "40,00"))));
        assertEquals("Am Ufer 3", value(LabelType.STRING, rule(".+ \\d$", where("block", "after", "GmbH"))));
        assertEquals("", value(LabelType.STRING, rule(".+", where("line", "after", "nowhere"))));
    }

    @Test
    void pagesAreCountedFromTheStartOrFromTheEnd() {
        assertEquals("99.99", value(LabelType.CURRENCY, rule("Net\\s{amount}", Map.of("pages", List.of(-1)))));
        assertEquals("99.99", value(LabelType.CURRENCY, rule("Net\\s{amount}", Map.of("pages", "1:7"))));
        assertEquals("1300.50", value(LabelType.CURRENCY, rule("Net\\s{amount}", Map.of("pages", List.of(0, 5)))));
        assertEquals("", value(LabelType.CURRENCY, rule("Net\\s{amount}", Map.of("pages", List.of(4)))));
    }

    @Test
    void valuesAreReadByTheirType() {
        assertEquals("2026-04-03", value(LabelType.DATE, Map.of("patterns", "of {date}")));
        assertEquals("2026-03-04", value(LabelType.DATE, Map.of("patterns", "of {date}", "normalise", "month_first")));
        assertEquals("2026-04-03T00:00:00", value(LabelType.DATETIME, Map.of("patterns", "of {date}")));
        assertEquals("BE0403170701", value(LabelType.STRING, Map.of("patterns", "{vat}")));
        assertEquals("DE02120300000000202051", value(LabelType.STRING, Map.of("patterns", "{iban}")));
        assertEquals("BYLADEM1001", value(LabelType.STRING, rule("{bic}", where("line", "after", "BIC"))));
        assertEquals("", value(LabelType.DATE, Map.of("patterns", "Paper")));
        assertEquals("true", value(LabelType.BOOLEAN, Map.of("patterns", "Deposit")));
        assertEquals("INK", value(LabelType.STRING, Map.of("patterns", "Ink", "normalise", List.of("upper"))));
        assertEquals("2026", value(LabelType.STRING, Map.of("patterns", "Invoice (?:(\\d{4})-(\\d+))")));
        assertEquals("17", value(LabelType.INTEGER, Map.of("patterns", "Invoice (\\d{4})-(?<value>\\d+)")));
    }

    @Test
    void theTextSearchedHasRowsAndColumnsAsAPersonSeesThem() {
        WhereToSearch where = WhereToSearch.of(new Layer(where("block", "near", "Ink")).root());
        Searched searched = Searched.of(where, new JdkPatterns(), DocumentLayout.of(TEXT));
        assertTrue(
                searched.passages().stream().map(Passage::text).toList().contains("Article\nPaper\nInk"),
                () -> searched.passages().stream().map(Passage::text).toList().toString());
        Searched lines = Searched.of(
                WhereToSearch.of(new Layer(Map.of("granularity", "line")).root()),
                new JdkPatterns(),
                DocumentLayout.of(TEXT));
        assertEquals("Blue River GmbH\tInvoice 2026-17", lines.passages().get(0).text());
    }

    @Test
    void whatIsTooMuchWorkForOneDocumentIsGivenUpAndLeftToAPerson() {
        Map<String, Object> heavy = Map.of("patterns", "a(?s:.*#)?".repeat(40));
        Label label = field("total", LabelType.STRING);
        var format = new Format(new FormatId("1".repeat(24)), "own", List.of(), List.of(label), List.of(), List.of());
        FieldExtractor inner = (read, text, invoice, guidance) -> Prediction.EMPTY;
        Prediction read = new RuleFieldExtractor(inner, new JdkPatterns(), LEXICON)
                .extract(
                        format,
                        PageDrawing.text("a".repeat(40_000)),
                        Optional.empty(),
                        Guidance.NONE.with(rules("total", List.of(heavy))));
        assertEquals(
                List.of("the patterns of the settings are too much work here, and were not all searched for"),
                read.doubts().stream().map(Doubt::reason).toList());
    }

    private static String refused(Map<String, Object> rule) {
        return assertThrows(
                        InvalidValue.class,
                        () -> Rules.check(
                                new Layer(Map.of("rule_config", Map.of("total", List.of(rule)))), new JdkPatterns()))
                .getMessage();
    }

    @Test
    void whatIsNoRuleIsToldWithItsPlaceAndPosition() {
        String first = "rule_config/total/0";
        assertEquals(first + " must have patterns", refused(Map.of("name", "empty")));
        assertTrue(refused(Map.of("patterns", List.of("a", "ab(c")))
                .startsWith(first + "/patterns/1 is wrong at position 5: "));
        assertTrue(refused(Map.of("patterns", "{date} {dat}"))
                .startsWith(first + "/patterns is wrong at position 8: {dat} is no placeholder; there are {date}, "));
        // What the placeholder grew to does not count.
        assertTrue(refused(Map.of("patterns", "{amount}(")).contains("position 10"));
        assertTrue(refused(rule("a", where("line", "after", "*")))
                .startsWith(first + "/where_to_search/after is wrong at position 1: "));
        assertTrue(refused(rule("a", where("word", "after", "b"))).contains("where_to_search/granularity must be"));
        assertTrue(refused(rule("a", Map.of("pages", List.of("x")))).contains("where_to_search/pages/0 must be"));
        assertTrue(refused(Map.of("patterns", "a", "normalise", List.of("lower", "odd")))
                .contains("normalise/1"));
        assertTrue(refused(Map.of("patterns", "a", "surprise", "b")).contains("surprise is not a known property"));
        assertEquals(
                first + "/patterns/1 matches empty text, too: it must take at least one character (+ instead of *)",
                refused(Map.of("patterns", List.of("a", "(?s:.*#)?"))));
        assertTrue(
                refused(rule("a", where("line", "after", "b*"))).contains("where_to_search/after matches empty text"));
        assertTrue(refused(Map.of("patterns", "a".repeat(501))).contains("at most 500 characters"));
        assertTrue(refused(Map.of("patterns", "a", "confidence", new BigDecimal(101)))
                .contains("confidence"));
    }

    @Test
    void aScopeHoldsNoMoreThanADocumentBears() {
        Map<String, Object> large = Map.of("patterns", "a".repeat(500));
        var fields = new LinkedHashMap<String, Object>();
        for (int field = 0; field < 3; field++) {
            fields.put("field" + field, java.util.Collections.nCopies(20, large));
        }
        var wrong = assertThrows(
                InvalidValue.class, () -> Rules.check(new Layer(Map.of("rule_config", fields)), new JdkPatterns()));
        assertTrue(wrong.reason().contains("10000 steps"), wrong::getMessage);
        assertTrue(refused(Map.of("patterns", java.util.Collections.nCopies(21, "a")))
                .contains("between 1 and 20"));
    }

    @Test
    void bracesThatAreNoPlaceholdersStay() {
        assertEquals("2026", value(LabelType.STRING, Map.of("patterns", "Invoice ([0-9]{4})")));
        assertEquals("Ink", value(LabelType.STRING, Map.of("patterns", "\\p{Lu}nk")));
        assertEquals("", value(LabelType.STRING, Map.of("patterns", "\\{date}")));
        assertEquals("e", value(LabelType.STRING, Map.of("patterns", "[{date}]")));
        assertEquals("", value(LabelType.STRING, Map.of("patterns", "\\Q{date}\\E")));
    }
}
