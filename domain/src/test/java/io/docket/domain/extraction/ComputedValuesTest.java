package io.docket.domain.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.docket.domain.document.Confidence;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Prediction;
import io.docket.domain.format.ComputedLabel;
import io.docket.domain.format.Format;
import io.docket.domain.format.Label;
import io.docket.domain.format.LabelScope;
import io.docket.domain.format.LabelType;
import io.docket.domain.format.TableType;
import io.docket.domain.kernel.FormatId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComputedValuesTest {
    private static final Label NET = Label.field("net", "Net", LabelType.CURRENCY, false);
    private static final Label TAX = Label.field("tax", "Tax", LabelType.CURRENCY, false);
    private static final TableType ITEMS = new TableType(
            "items",
            List.of(Label.field("price", "Price", LabelType.CURRENCY, false)),
            LabelScope.DOCUMENT,
            true,
            false);

    private static Label computed(String name, String formula) {
        return ComputedLabel.of(name, LabelType.CURRENCY, formula);
    }

    private static Format format(Label... labels) {
        return new Format(new FormatId("1".repeat(24)), "own", List.of(), List.of(labels), List.of(ITEMS), List.of());
    }

    private static PredictedValue value(String text, int confidence) {
        return new PredictedValue(text, text, new Confidence(confidence), Optional.empty(), Optional.empty(), "a test");
    }

    private static Prediction found(String net, int netConfidence, String tax, int taxConfidence) {
        var fields = new LinkedHashMap<String, List<PredictedValue>>();
        fields.put("net", List.of(value(net, netConfidence)));
        fields.put("tax", List.of(value(tax, taxConfidence)));
        return new Prediction(fields, Map.of());
    }

    @Test
    void aComputedLabelIsAsSureAsTheLeastSureOfWhatItFollowsFrom() {
        Prediction added =
                ComputedValues.added(format(computed("gross", "net + tax"), NET, TAX), found("100.00", 93, "19.5", 71));
        PredictedValue gross = added.value("gross").orElseThrow();
        assertEquals("119.50", gross.value());
        assertEquals(71, gross.confidence().percent());
        assertEquals("formula", gross.reason());
        assertEquals(List.of("gross", "net", "tax"), List.copyOf(added.fields().keySet()));
    }

    @Test
    void ofAFieldWithSeveralValuesTheLeastSureCounts() {
        var fields = Map.of("net", List.of(value("1", 95), value("2", 40)), "tax", List.of(value("3", 90)));
        Prediction added = ComputedValues.added(
                format(computed("gross", "net + tax"), NET, TAX), new Prediction(fields, Map.of()));
        assertEquals(40, added.value("gross").orElseThrow().confidence().percent());
    }

    @Test
    void oneComputedLabelFollowsFromAnotherWhateverTheirOrder() {
        Format format = format(computed("twice", "gross * 2"), computed("gross", "net + tax"), NET, TAX);
        Prediction added = ComputedValues.added(format, found("1", 90, "2", 80));
        assertEquals("6.00", added.value("twice").orElseThrow().value());
        assertEquals(80, added.value("twice").orElseThrow().confidence().percent());
    }

    @Test
    void withoutWhatItFollowsFromAComputedLabelIsLeftOut() {
        var tax = new Prediction(Map.of("tax", List.of(value("2", 90))), Map.of());
        Format format = format(NET, TAX, computed("gross", "net + tax"), computed("share", "tax / (tax - tax)"));
        assertEquals(tax, ComputedValues.added(format, tax));
    }

    @Test
    void theCellsOfAColumnAddUpAsSureAsTheLeastSureOne() {
        var rows = List.of(
                Map.of("price", value("1.50", 99)), Map.<String, PredictedValue>of(), Map.of("price", value("2", 60)));
        Prediction added = ComputedValues.added(
                format(computed("sum", "sum(items.price)")), new Prediction(Map.of(), Map.of("items", rows)));
        assertEquals("3.50", added.value("sum").orElseThrow().value());
        assertEquals(60, added.value("sum").orElseThrow().confidence().percent());
    }

    @Test
    void aFormulaOfNoFieldIsCertain() {
        Prediction added = ComputedValues.added(format(computed("fee", "5")), Prediction.EMPTY);
        assertEquals(Confidence.CERTAIN, added.value("fee").orElseThrow().confidence());
    }

    @Test
    void aFormatWithoutComputedLabelsAddsNothing() {
        Prediction found = found("1", 90, "2", 80);
        assertSame(found, ComputedValues.added(format(NET, TAX), found));
    }
}
