package io.docket.domain.extraction.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.domain.document.Confidence;
import io.docket.domain.document.DocumentText;
import io.docket.domain.document.Hints;
import io.docket.domain.document.Hints.FieldHint;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Prediction;
import io.docket.domain.extraction.FieldExtractor;
import io.docket.domain.extraction.Guidance;
import io.docket.domain.format.Format;
import io.docket.domain.format.Label;
import io.docket.domain.format.LabelScope;
import io.docket.domain.format.LabelType;
import io.docket.domain.format.StandardFormats;
import io.docket.domain.format.TableType;
import io.docket.domain.kernel.FormatId;
import io.docket.domain.kernel.InvalidValue;
import io.docket.domain.settings.Layer;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SteeredFieldExtractorTest {
    private static final Format RECEIPT = StandardFormats.receipt(new FormatId("1".repeat(24)));
    private static final Format LINES = new Format(
            new FormatId("2".repeat(24)),
            "lines",
            List.of(),
            List.of(),
            List.of(new TableType(
                    "lines",
                    List.of(
                            Label.field("article", "Article", LabelType.STRING, false),
                            Label.field("quantity", "Quantity", LabelType.INTEGER, false)),
                    LabelScope.DOCUMENT,
                    true,
                    false)),
            List.of());

    /** Finds the first of these that the hints allow. */
    private final Map<String, List<String>> readable = new LinkedHashMap<>();

    private final Map<String, List<Map<String, PredictedValue>>> tables = new LinkedHashMap<>();

    private static PredictedValue value(String value) {
        return new PredictedValue(
                value, value, new Confidence(90), Optional.empty(), Optional.empty(), "stands after “Total”");
    }

    private Prediction inner(Guidance guidance) {
        var fields = new LinkedHashMap<String, List<PredictedValue>>();
        readable.forEach((field, values) -> fields.put(
                field,
                values.stream()
                        .filter(value -> guidance.hints().allow(field, value))
                        .limit(1)
                        .map(SteeredFieldExtractorTest::value)
                        .toList()));
        return new Prediction(fields, tables);
    }

    private Prediction steered(Format format, Hints hints, Map<String, Object> settings) {
        FieldExtractor inner = (read, text, invoice, guidance) -> inner(guidance);
        Steering steering = Steering.KIND.view().apply(new Layer(settings));
        return new SteeredFieldExtractor(inner)
                .extract(
                        format,
                        DocumentText.of(List.of()),
                        Optional.empty(),
                        Guidance.of(hints).with(steering));
    }

    private Optional<PredictedValue> steered(String field, Map<String, Object> settings) {
        return steered(RECEIPT, Hints.NONE, settings).value(field);
    }

    private static String refused(Map<String, Object> settings) {
        return assertThrows(InvalidValue.class, () -> Steering.KIND.view().apply(new Layer(settings)))
                .field();
    }

    @Test
    void whatTheBlacklistNamesIsNotAnsweredAndTheNextSaysSo() {
        readable.put("total", List.of("39.75", "50.00"));
        PredictedValue total = steered("total", Map.of("blacklist", Map.of("total", List.of("39.75"))))
                .orElseThrow();
        assertEquals("50.00", total.value());
        assertEquals("stands after “Total”; “39.75” is ruled out by the settings", total.reason());
        assertEquals(90, total.confidence().percent());
        assertEquals(
                Optional.empty(), steered("total", Map.of("blacklist", Map.of("total", List.of("39.75", "50.00")))));
    }

    @Test
    void onlyWhatTheWhitelistNamesIsAnswered() {
        readable.put("company", List.of("OTHER", "Acme"));
        PredictedValue company = steered("company", Map.of("whitelist", Map.of("company", "ACME")))
                .orElseThrow();
        assertEquals("Acme", company.value());
        assertTrue(company.reason().contains("“OTHER” is ruled out"), company::reason);
    }

    @Test
    void whatTheSenderSaysComesBeforeWhatIsSetAndBothBlacklistsHold() {
        readable.put("total", List.of("1.00", "2.00", "3.00", "4.00"));
        var hints = new Hints(Map.of("total", new FieldHint(List.of("3.00", "2.00"), List.of("2.00"))));
        Map<String, Object> settings =
                Map.of("whitelist", Map.of("total", List.of("1.00")), "blacklist", Map.of("total", List.of("4.00")));
        assertEquals(
                "3.00",
                steered(RECEIPT, hints, settings).value("total").orElseThrow().value());
        assertEquals(
                new Hints(Map.of("a", new FieldHint(List.of("x"), List.of("b", "c")))),
                new Hints(Map.of("a", new FieldHint(List.of(), List.of("b"))))
                        .over(new Hints(Map.of("a", new FieldHint(List.of("x"), List.of("c"))))));
    }

    @Test
    void aFallbackStandsInWithoutAnyConfidence() {
        PredictedValue total = steered("total", Map.of("fallback", Map.of("total", new BigDecimal("12.5"))))
                .orElseThrow();
        assertEquals("12.50", total.value());
        assertEquals(0, total.confidence().percent());
        assertEquals("nothing was found; the settings' fallback stands in", total.reason());
        readable.put("total", List.of("39.75"));
        assertEquals(
                "39.75",
                steered("total", Map.of("fallback", Map.of("total", "12.50")))
                        .orElseThrow()
                        .value());
        assertEquals(Optional.empty(), steered("date", Map.of("fallback", Map.of("date", "yesterday"))));
    }

    @Test
    void whatIsExpectedIsAnsweredAsItIsExpectedAndAnythingElseIsHalfAsSure() {
        Map<String, Object> settings =
                Map.of("expected_values", Map.of("company", List.of("Café Bleu Trading 12", "Others")));
        readable.put("company", List.of("CAFE BLEU TRADlNG  12"));
        PredictedValue company = steered("company", settings).orElseThrow();
        assertEquals("Café Bleu Trading 12", company.value());
        assertEquals("CAFE BLEU TRADlNG  12", company.raw());
        assertEquals(90, company.confidence().percent());
        assertTrue(company.reason().endsWith("one of the values that the settings expect"));
        readable.put("company", List.of("CAFE BLEU TRADING 13"));
        PredictedValue other = steered("company", settings).orElseThrow();
        assertEquals("CAFE BLEU TRADING 13", other.value());
        assertEquals(45, other.confidence().percent());
        assertTrue(other.reason().endsWith("none of the values that the settings expect"));
    }

    @Test
    void numbersAreExpectedAsTheyAre() {
        readable.put("total", List.of("39.75"));
        Map<String, Object> near = Map.of("expected_values", Map.of("total", List.of("39.76")));
        assertEquals("39.75", steered("total", near).orElseThrow().value());
        assertEquals(45, steered("total", near).orElseThrow().confidence().percent());
    }

    @Test
    void emptyCellsAreFilledWithWhatTheirColumnSays() {
        tables.put("lines", List.of(Map.of("article", value("Paper")), Map.of("quantity", value("2"))));
        Map<String, Object> settings = Map.of(
                "table_extraction_settings",
                Map.of("field_settings", Map.of("lines", Map.of("quantity", Map.of("default_value", 1)))));
        List<Map<String, PredictedValue>> rows =
                steered(LINES, Hints.NONE, settings).tables().get("lines");
        assertEquals("1", rows.get(0).get("quantity").value());
        assertEquals(0, rows.get(0).get("quantity").confidence().percent());
        assertEquals(Set.of("quantity"), rows.get(1).keySet());
    }

    @Test
    void whatWasFoundOnlyByTheWordsOfItsNameMustReachTheCutOff() {
        readable.put("total", List.of("39.75"));
        readable.put("shelf", List.of("A3"));
        FieldExtractor cut = new KeyValueCutOff((read, text, invoice, guidance) -> inner(guidance), Set.of("total"));
        for (int cutOff : List.of(90, 91)) {
            Steering steering = Steering.KIND
                    .view()
                    .apply(new Layer(Map.of("key_value_pairs", Map.of("classification_cutoff", cutOff))));
            Prediction found =
                    cut.extract(RECEIPT, DocumentText.of(List.of()), Optional.empty(), Guidance.NONE.with(steering));
            assertEquals(cutOff == 90, found.value("shelf").isPresent());
            assertTrue(found.value("total").isPresent());
        }
    }

    @Test
    void whereNothingIsSetNothingChanges() {
        readable.put("total", List.of("39.75"));
        assertEquals(inner(Guidance.NONE), steered(RECEIPT, Hints.NONE, Map.of()));
        assertEquals(Steering.NONE, Steering.KIND.view().apply(Layer.EMPTY));
    }

    @Test
    void whatMeansNothingIsRefusedWithItsPlace() {
        assertEquals("blacklist/total/1", refused(Map.of("blacklist", Map.of("total", List.of("a", List.of())))));
        assertEquals("whitelist/total", refused(Map.of("whitelist", Map.of("total", " "))));
        assertEquals("fallback/total", refused(Map.of("fallback", Map.of("total", List.of("1")))));
        assertEquals("expected_values", refused(Map.of("expected_values", List.of("1"))));
        Stream.of("classification_cutoff", "splitting_cutoff")
                .forEach(name ->
                        assertEquals("key_value_pairs/" + name, refused(Map.of("key_value_pairs", Map.of(name, 101)))));
        assertEquals("key_value_pairs/rule_config", refused(Map.of("key_value_pairs", Map.of("rule_config", 1))));
        assertEquals("others", refused(Map.of("others", 1)));
    }
}
