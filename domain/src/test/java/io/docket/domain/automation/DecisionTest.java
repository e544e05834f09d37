package io.docket.domain.automation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.docket.domain.document.Box;
import io.docket.domain.document.Confidence;
import io.docket.domain.document.Doubt;
import io.docket.domain.document.Doubt.Cause;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Prediction;
import io.docket.domain.document.Region;
import io.docket.domain.document.Section;
import io.docket.domain.document.SectionExtent;
import io.docket.domain.extraction.section.SectionFound;
import io.docket.domain.format.Condition;
import io.docket.domain.format.Format;
import io.docket.domain.format.Label;
import io.docket.domain.format.LabelCategory;
import io.docket.domain.format.LabelScope;
import io.docket.domain.format.LabelType;
import io.docket.domain.format.StandardFormats;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.FormatId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DecisionTest {
    private static final ThresholdsInForce BUILT_IN = Thresholds.BUILT_IN.by(AnswerHistory.NONE);

    private static final Optional<Region> ON_PAGE = Optional.of(new Region(0, new Box(0, 0, 10, 10)));
    private static final Map<String, List<PredictedValue>> SURE =
            StandardFormats.invoice(new FormatId("2".repeat(24))).labels().stream()
                    .collect(Collectors.toMap(
                            Label::fieldName,
                            label -> List.of(row("x", 100, ON_PAGE).get("x"))));

    private final Format format = StandardFormats.receipt(new FormatId("1".repeat(24)));
    private final Map<String, List<PredictedValue>> fields = new HashMap<>();

    DecisionTest() {
        found("company", 95);
        found("date", 95);
        found("total", 95);
    }

    private void found(String field, int confidence) {
        fields.put(
                field,
                List.of(new PredictedValue(
                        "x", "x", new Confidence(confidence), Optional.empty(), Optional.empty(), "test")));
    }

    private Decision decide() {
        return Decision.on(
                format,
                new Prediction(fields, Map.of()),
                new Thresholds(80, Map.of("total", 90)).by(AnswerHistory.NONE));
    }

    private List<Blocker> blockers() {
        return assertInstanceOf(Decision.NeedsReview.class, decide()).blockers();
    }

    private static Map<String, PredictedValue> row(String column, int confidence, Optional<Region> region) {
        return Map.of(
                column, new PredictedValue("1", "1", new Confidence(confidence), Optional.empty(), region, "test"));
    }

    private static Decision decide(List<Map<String, PredictedValue>> rows) {
        return Decision.on(
                StandardFormats.invoice(new FormatId("2".repeat(24))),
                new Prediction(SURE, Map.of("lines", rows)),
                BUILT_IN);
    }

    @Test
    void theLeastSureCellThatWasReadFromThePageNamesItsColumnAndRow() {
        var blockers = assertInstanceOf(
                        Decision.NeedsReview.class,
                        decide(List.of(
                                row("amount", 0, Optional.empty()),
                                row("amount", 70, ON_PAGE),
                                row("amount", 60, ON_PAGE),
                                row("quantity", 80, ON_PAGE))))
                .blockers();
        assertEquals(List.of(new Blocker.UnsureCell("lines", "amount", 3, 60)), blockers);
        assertEquals(List.of("lines.amount"), blockers.get(0).fields());
        assertEquals(
                "lines.amount was found with a confidence of only 60 in row 3",
                blockers.get(0).reason());
    }

    @Test
    void theLinesOfAnElectronicInvoiceGoStraightThrough() {
        assertInstanceOf(
                Decision.StraightThrough.class,
                decide(List.of(row("amount", 100, ON_PAGE), row("amount", 100, Optional.empty()))));
    }

    @Test
    void everythingSureGoesStraightThroughThoughAnOptionalFieldIsMissing() {
        assertInstanceOf(Decision.StraightThrough.class, decide());
    }

    @Test
    void missingMandatoryFieldBlocks() {
        fields.remove("date");
        assertEquals(List.of(new Blocker.MissingMandatoryField("date")), blockers());
    }

    @Test
    void eachFieldHasItsOwnThreshold() {
        found("total", 85);
        found("company", 85);
        assertEquals(List.of(new Blocker.BelowThreshold("total", 85)), blockers());
    }

    @Test
    void ofSeveralValuesTheLeastSureDecides() {
        List<PredictedValue> sure = fields.get("total");
        found("total", 40);
        fields.put("total", List.of(sure.get(0), fields.get("total").get(0), sure.get(0)));
        assertEquals(List.of(new Blocker.BelowThreshold("total", 40)), blockers());
    }

    @Test
    void unsureOptionalFieldBlocksToo() {
        found("address", 10);
        assertEquals(List.of(new Blocker.BelowThreshold("address", 10)), blockers());
    }

    @Test
    void valuesThatFailACheckBlockHoweverSureTheyAre() {
        var doubt = new Doubt(Cause.CHECK, List.of("date", "total"), "date and total do not fit");
        Prediction doubted = new Prediction(fields, Map.of(), List.of(doubt));
        Decision decision = Decision.on(format, doubted, BUILT_IN);
        assertEquals(
                List.of(doubt),
                assertInstanceOf(Decision.NeedsReview.class, decision).blockers().stream()
                        .map(Blocker::doubt)
                        .toList());
    }

    @Test
    void whatIsDoubtfulAboutFieldsThatNobodyIsShownBlocksNothing() {
        Label hidden = dependent("order", false, Optional.empty(), kindIs("invoice"));
        var own = new Format(
                new FormatId("2".repeat(24)),
                "own",
                List.of(),
                List.of(Label.field("kind", "Kind", LabelType.STRING, false), hidden),
                List.of(),
                List.of());
        var doubt = new Doubt(Cause.CHECK, List.of("order"), "order cannot be");
        Prediction letter = new Prediction(said(Map.of("kind", "letter")).fields(), Map.of(), List.of(doubt));
        Prediction invoice = new Prediction(said(Map.of("kind", "invoice")).fields(), Map.of(), List.of(doubt));
        assertInstanceOf(Decision.StraightThrough.class, Decision.on(own, letter, BUILT_IN));
        assertInstanceOf(Decision.NeedsReview.class, Decision.on(own, invoice, BUILT_IN));
    }

    @Test
    void theSameInvoiceBlocksAndSaysWhere() {
        var other = new DocumentId("3".repeat(24));
        Decision decision = Decision.on(
                format,
                new Prediction(fields, Map.of()),
                BUILT_IN,
                Optional.of(new Blocker.SameInvoice(List.of("total"), Optional.of(other))));
        assertEquals(
                List.of(new Doubt(
                        Cause.DUPLICATE,
                        List.of("total"),
                        "document 333333333333333333333333 has the same supplier, number and amount")),
                assertInstanceOf(Decision.NeedsReview.class, decision).blockers().stream()
                        .map(Blocker::doubt)
                        .toList());
    }

    private static Label dependent(
            String name, boolean mandatory, Optional<Condition> mandatoryIf, Optional<Condition> visibleIf) {
        return new Label(
                name,
                name,
                "",
                LabelType.STRING,
                LabelScope.DOCUMENT,
                LabelCategory.ANNOTATION,
                mandatory,
                false,
                true,
                true,
                List.of(),
                true,
                false,
                mandatoryIf,
                visibleIf,
                Optional.empty());
    }

    private static Prediction said(Map<String, String> values) {
        var fields = new HashMap<String, List<PredictedValue>>();
        values.forEach((field, value) -> fields.put(
                field,
                List.of(new PredictedValue(
                        value, value, new Confidence(95), Optional.empty(), Optional.empty(), "test"))));
        return new Prediction(fields, Map.of());
    }

    private static List<String> blocked(Label dependent, Map<String, String> values) {
        var format = new Format(
                new FormatId("2".repeat(24)),
                "own",
                List.of(),
                List.of(Label.field("kind", "Kind", LabelType.STRING, false), dependent),
                List.of(),
                List.of());
        return Decision.on(format, said(values), BUILT_IN)
                .fold(
                        straight -> List.of(),
                        review -> review.blockers().stream()
                                .flatMap(blocker -> blocker.fields().stream())
                                .toList());
    }

    private static Optional<Condition> kindIs(String... values) {
        return Optional.of(new Condition(Map.of("kind", List.of(values))));
    }

    @Test
    void aFieldIsMandatoryWhereItsConditionHoldsAndNowhereElse() {
        Label order = dependent("order", true, kindIs("invoice", "Credit Note"), Optional.empty());
        assertEquals(List.of("order"), blocked(order, Map.of("kind", "INVOICE")));
        assertEquals(List.of("order"), blocked(order, Map.of("kind", " credit note ")));
        assertEquals(List.of(), blocked(order, Map.of("kind", "letter")));
        assertEquals(List.of(), blocked(order, Map.of()));
        assertEquals(List.of(), blocked(order, Map.of("kind", "invoice", "order", "4711")));
    }

    @Test
    void aFieldThatNobodyIsShownBlocksNothing() {
        Label order = dependent("order", true, Optional.empty(), kindIs("invoice"));
        assertEquals(List.of("order"), blocked(order, Map.of("kind", "invoice")));
        assertEquals(List.of(), blocked(order, Map.of("kind", "letter")));
        assertEquals(List.of(), blocked(order, Map.of()));
    }

    @Test
    void aSectionMustReachWhatIsSetForItsType() {
        var sections = List.of(section(0, 95), section(1, 70));
        var thresholds = new Thresholds(0, Map.of(), Map.of(), Map.of(), Map.of("receipt", 90));
        List<SectionFound> found = SectionExtent.of(sections, 2).stream()
                .map(extent -> new SectionFound(extent, format, new Prediction(fields, Map.of())))
                .toList();
        Decision decision = Decision.on(
                found, new Prediction(fields, Map.of()), thresholds.by(AnswerHistory.NONE), Optional.empty());
        assertEquals(
                List.of("page 2: it is held to be receipt with a confidence of only 70"),
                assertInstanceOf(Decision.NeedsReview.class, decision).blockers().stream()
                        .map(Blocker::reason)
                        .toList());
    }

    private static Section section(int page, int confidence) {
        return new Section(page, Optional.of(new Confidence(confidence)), Optional.of("receipt"), Optional.empty());
    }
}
