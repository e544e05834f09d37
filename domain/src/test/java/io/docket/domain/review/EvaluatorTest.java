package io.docket.domain.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.docket.domain.document.Confidence;
import io.docket.domain.document.Counts;
import io.docket.domain.document.Evaluation;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Prediction;
import io.docket.domain.document.Version;
import io.docket.domain.document.VersionKey;
import io.docket.domain.document.VersionSource;
import io.docket.domain.format.Format;
import io.docket.domain.format.Label;
import io.docket.domain.format.LabelCategory;
import io.docket.domain.format.LabelScope;
import io.docket.domain.format.LabelType;
import io.docket.domain.format.TableType;
import io.docket.domain.kernel.FormatId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EvaluatorTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private static final Label QUANTITY = Label.field("quantity", "Quantity", LabelType.INTEGER, false);
    private static final Label PRICE = Label.field("price", "Price", LabelType.CURRENCY, false);

    private static final Format FORMAT = new Format(
            new FormatId("1".repeat(24)),
            "invoice",
            List.of(),
            List.of(
                    Label.field("company", "Company", LabelType.STRING, true),
                    Label.field("date", "Date", LabelType.DATE, true),
                    Label.field("total", "Total", LabelType.CURRENCY, true),
                    label("order", true, true),
                    label("remark", false, false)),
            List.of(new TableType("items", List.of(QUANTITY, PRICE), LabelScope.DOCUMENT, true, false)),
            List.of());

    private static Label label(String name, boolean multiple, boolean counted) {
        return new Label(
                name,
                name,
                "",
                LabelType.STRING,
                LabelScope.DOCUMENT,
                LabelCategory.ANNOTATION,
                false,
                multiple,
                true,
                counted,
                List.of());
    }

    private static PredictedValue value(String text) {
        return new PredictedValue(text, text, Confidence.CERTAIN, Optional.empty(), Optional.empty(), "a test");
    }

    private static List<PredictedValue> values(String... texts) {
        return java.util.Arrays.stream(texts).map(EvaluatorTest::value).toList();
    }

    private static Map<String, PredictedValue> row(String quantity, String price) {
        return Map.of("quantity", value(quantity), "price", value(price));
    }

    private static Map<String, Counts> counts(Prediction truth, Prediction judged) {
        return new Evaluator(FORMAT).counts(truth, judged);
    }

    private static Prediction fields(Map<String, List<PredictedValue>> fields) {
        return new Prediction(fields, Map.of());
    }

    private static final Counts TP = new Counts(1, 0, 0, 0);
    private static final Counts FP = new Counts(0, 1, 0, 0);
    private static final Counts FN = new Counts(0, 0, 1, 0);
    private static final Counts TN = new Counts(0, 0, 0, 1);

    /** Everything right but the total, which is another; nothing to be found of the order. */
    @Test
    void aFirstDocumentByHand() {
        Map<String, Counts> counts = counts(
                fields(Map.of("company", values("ACME"), "date", values("2026-11-24"), "total", values("12.50"))),
                fields(Map.of("company", values(" ACME "), "date", values("2026-11-24"), "total", values("125.00"))));
        assertEquals(
                Map.of("company", TP, "date", TP, "total", FP, "order", TN, "items.quantity", TN, "items.price", TN),
                counts);
    }

    /** A missed date, a total found where there is none, two of three orders and one that is none; a remark does not count. */
    @Test
    void aSecondDocumentByHand() {
        Map<String, Counts> counts = counts(
                fields(Map.of("date", values("2026-11-24"), "order", values("a", "b", "c"), "remark", values("x"))),
                fields(Map.of("total", values("1.00"), "order", values("c", "d", "a"), "remark", values("y"))));
        assertEquals(
                Map.of(
                        "company",
                        TN,
                        "date",
                        FN,
                        "total",
                        FP,
                        "order",
                        new Counts(2, 1, 0, 0),
                        "items.quantity",
                        TN,
                        "items.price",
                        TN),
                counts);
    }

    /** Of three rows the second was missed and the last has another price; amounts are equal however they are written. */
    @Test
    void aThirdDocumentByHand() {
        var truth = new Prediction(
                Map.of("total", values("12.50")),
                Map.of("items", List.of(row("1", "2.00"), row("5", "3.00"), row("7", "4.00"))));
        var judged = new Prediction(
                Map.of("total", values("12.5")), Map.of("items", List.of(row("1", "2"), row("7", "9.99"))));
        var version = new Version(new VersionKey("reviewed", VersionSource.HUMAN), NOW, truth);
        Evaluation evaluation = new Evaluator(FORMAT).evaluate(version, new Version(VersionKey.PREDICTED, NOW, judged));
        assertEquals(VersionKey.PREDICTED, evaluation.judged());
        assertEquals(new Counts(2, 0, 1, 0), evaluation.byField().get("items.quantity"));
        assertEquals(new Counts(1, 1, 1, 0), evaluation.byField().get("items.price"));
        assertEquals(new Counts(4, 1, 2, 3), evaluation.all());
    }

    /** What there was to find or not to find, told from the definition and not from the counting. */
    private static long fieldsOf(Prediction truth, Prediction judged) {
        long fields = 0;
        for (String name : List.of("company", "date", "total", "order")) {
            fields += Math.max(
                    1,
                    Math.max(
                            truth.fields().getOrDefault(name, List.of()).size(),
                            judged.fields().getOrDefault(name, List.of()).size()));
        }
        return fields;
    }

    @Test
    void countsAddUpToTheFieldsOnGeneratedDocuments() {
        long seed = 20261124;
        var random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            Prediction truth = generated(random);
            Prediction judged = generated(random);
            Map<String, Counts> counts = counts(truth, judged);
            String where = "seed " + seed + ", round " + round;
            long plain = counts.entrySet().stream()
                    .filter(count -> !count.getKey().startsWith("items."))
                    .mapToLong(count -> count.getValue().total())
                    .sum();
            assertEquals(fieldsOf(truth, judged), plain, where);
            assertEquals(
                    counts.get("items.quantity").total(),
                    counts.get("items.price").total(),
                    where);
            long rows = rows(truth).size();
            long found = rows(judged).size();
            long paired = counts.get("items.price").total();
            assertEquals(Math.max(1, paired), paired, where);
            assertEquals(true, paired <= Math.max(1, rows + found) && paired >= Math.max(rows, found), where);
            assertEquals(
                    counts(truth, truth).values().stream()
                            .mapToLong(same -> same.falsePositives() + same.falseNegatives())
                            .sum(),
                    0,
                    where);
        }
    }

    private static List<Map<String, PredictedValue>> rows(Prediction prediction) {
        return prediction.tables().getOrDefault("items", List.of());
    }

    private static Prediction generated(Random random) {
        var fields = new LinkedHashMap<String, List<PredictedValue>>();
        for (String name : List.of("company", "date", "total", "order", "remark")) {
            var values = new ArrayList<PredictedValue>();
            int most = name.equals("order") ? 4 : 2;
            for (int index = random.nextInt(most); index > 0; index--) {
                values.add(value(Integer.toString(random.nextInt(3))));
            }
            fields.put(name, values);
        }
        var rows = new ArrayList<Map<String, PredictedValue>>();
        for (int index = random.nextInt(5); index > 0; index--) {
            var row = new HashMap<String, PredictedValue>();
            for (String column : List.of("quantity", "price")) {
                if (random.nextInt(4) > 0) {
                    row.put(column, value(Integer.toString(random.nextInt(3))));
                }
            }
            rows.add(row);
        }
        return new Prediction(fields, Map.of("items", rows));
    }
}
