package io.docket.domain.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.docket.domain.document.Box;
import io.docket.domain.document.PlacedWord;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Region;
import io.docket.domain.document.Section;
import io.docket.domain.document.Span;
import io.docket.domain.document.Word;
import io.docket.domain.format.DocumentType;
import io.docket.domain.format.Format;
import io.docket.domain.format.Label;
import io.docket.domain.format.LabelCategory;
import io.docket.domain.format.LabelScope;
import io.docket.domain.format.LabelType;
import io.docket.domain.format.Option;
import io.docket.domain.format.TableType;
import io.docket.domain.kernel.FormatId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeedbackCheckTest {
    private static final Format FORMAT = new Format(
            new FormatId("1".repeat(24)),
            "invoice",
            List.of(new DocumentType("invoice", "Invoice")),
            List.of(
                    Label.field("date", "Date", LabelType.DATE, true),
                    Label.field("total", "Total", LabelType.CURRENCY, true),
                    Label.field("count", "Count", LabelType.INTEGER, false),
                    Label.field("person", "Person", LabelType.NATIONAL_IDENTIFICATION_NUMBER_BE, false),
                    new Label(
                            "currency",
                            "Currency",
                            "",
                            LabelType.STRING,
                            LabelScope.DOCUMENT,
                            LabelCategory.ANNOTATION,
                            false,
                            false,
                            true,
                            true,
                            List.of(new Option("EUR", "Euro", true), new Option("DEM", "Mark", false)))),
            List.of(new TableType(
                    "items",
                    List.of(Label.field("price", "Price", LabelType.CURRENCY, false)),
                    LabelScope.DOCUMENT,
                    true,
                    false)),
            List.of());

    private static FeedbackDraft.Value value(String gold) {
        return new FeedbackDraft.Value(gold, gold, List.of(), List.of());
    }

    private static FeedbackDraft.Value at(List<Integer> textual, List<Integer> visual) {
        return new FeedbackDraft.Value("1.00", "1,00", textual, visual);
    }

    private static FeedbackDraft draft(Map<String, List<FeedbackDraft.Value>> annotations) {
        return new FeedbackDraft("reviewed", annotations, Map.of(), List.of());
    }

    private static FeedbackCheck.Checked checked(FeedbackDraft draft) {
        var extent = new Extent(
                100, List.of(), List.of(new Extent.PageSize(1654, 2339), new Extent.PageSize(2339, 1654)), List.of());
        return new FeedbackCheck(FORMAT, List.of(FORMAT), extent).check(draft);
    }

    private static List<String> wrong(FeedbackDraft draft) {
        return checked(draft).mistakes().stream().map(Mistake::pointer).sorted().toList();
    }

    private static String gold(String field, String given) {
        FeedbackCheck.Checked checked = checked(draft(Map.of(field, List.of(value(given)))));
        assertEquals(List.of(), checked.mistakes());
        return checked.prediction().value(field).orElseThrow().value();
    }

    @Test
    void valuesComeOutInTheFormOfTheirType() {
        assertEquals("2026-11-24", gold("date", " 2026-11-24 "));
        assertEquals("5.00", gold("total", "5"));
        assertEquals("-12.50", gold("total", "-12.5"));
        assertEquals("1000.00", gold("total", "1000"));
        assertEquals("7", gold("count", "007"));
        assertEquals("93051822361", gold("person", "93.05.18-223.61"));
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        var draft = new FeedbackDraft(
                "reviewed",
                new TreeMap<>(Map.of(
                        "date", List.of(value("2026-02-30")),
                        "total", List.of(value("1,00"), value("2.00")),
                        "count", List.of(value("1.5")),
                        "person", List.of(value("93051822362")),
                        "currency", List.of(value("DEM")),
                        "a/b", List.of(value("x")))),
                Map.of(
                        "items", List.of(Map.of("price", value("none"), "colour", value("red"))),
                        "others", List.of(Map.of())),
                List.of(
                        new FeedbackDraft.SectionStart(2, Optional.empty(), Optional.empty(), Optional.empty()),
                        new FeedbackDraft.SectionStart(
                                0, Optional.of(101), Optional.of("letter"), Optional.of("nothing")),
                        new FeedbackDraft.SectionStart(0, Optional.empty(), Optional.empty(), Optional.empty())));
        assertEquals(
                List.of(
                        "/annotations/a~1b",
                        "/annotations/count/0/gold",
                        "/annotations/currency/0/gold",
                        "/annotations/date/0/gold",
                        "/annotations/person/0/gold",
                        "/annotations/total",
                        "/annotations/total/0/gold",
                        "/lines/items/0/colour",
                        "/lines/items/0/price/gold",
                        "/lines/others",
                        "/sections/0/page",
                        "/sections/1/confidence",
                        "/sections/1/document_type",
                        "/sections/1/format",
                        "/sections/2/page"),
                wrong(draft));
    }

    @Test
    void placesLieWithinTheTextAndThePage() {
        List<List<Integer>> outside = List.of(
                List.of(2, 0, 0, 1, 1),
                List.of(-1, 0, 0, 1, 1),
                List.of(0, 0, 0, 1655, 10),
                List.of(0, 0, 0, 10, 2340),
                List.of(0, -1, 0, 10, 10),
                List.of(0, 20, 0, 10, 10),
                List.of(0, 0, 0, 10));
        for (List<Integer> box : outside) {
            assertEquals(
                    List.of("/annotations/total/0/visual_coord"),
                    wrong(draft(Map.of("total", List.of(at(List.of(), box))))));
        }
        for (List<Integer> span : List.of(List.of(0, 101), List.of(-1, 2), List.of(5, 4), List.of(5))) {
            assertEquals(
                    List.of("/annotations/total/0/textual_coord"),
                    wrong(draft(Map.of("total", List.of(at(span, List.of()))))));
        }
        PredictedValue inside = checked(draft(
                        Map.of("total", List.of(at(List.of(90, 100), List.of(1, 0, 0, 2339, 1654))))))
                .prediction()
                .value("total")
                .orElseThrow();
        assertEquals(Optional.of(new Region(1, new Box(0, 0, 2339, 1654))), inside.region());
    }

    @Test
    void fieldsComeOutInTheFormatsOrder() {
        var given = new java.util.LinkedHashMap<String, List<FeedbackDraft.Value>>();
        given.put("total", List.of(value("1.00")));
        given.put("date", List.of(value("2026-11-24")));
        assertEquals(
                "date,total",
                checked(draft(given)).prediction().fields().keySet().stream().collect(Collectors.joining(",")));
    }

    @Test
    void eachDocumentOfAFileHasItsValueWherePartsOfAPageAreSomeToo() {
        var left = new Box(0, 0, 800, 2000);
        var right = new Box(820, 0, 1600, 2000);
        var found = List.of(part(0, Optional.of(left)), part(0, Optional.of(right)), part(1, Optional.empty()));
        var extent = new Extent(
                100, found, List.of(new Extent.PageSize(1654, 2339), new Extent.PageSize(2339, 1654)), List.of());
        var starts = IntStream.of(0, 0, 1)
                .mapToObj(page ->
                        new FeedbackDraft.SectionStart(page, Optional.empty(), Optional.empty(), Optional.empty()))
                .toList();
        var values = List.of(total("1.00", 0, 10), total("2.00", 0, 900), total("3.00", 1, 10));
        FeedbackCheck.Checked checked = new FeedbackCheck(EACH, List.of(EACH), extent)
                .check(new FeedbackDraft("reviewed", Map.of("total", values), Map.of(), starts));
        assertEquals(List.of(), checked.mistakes());
        assertEquals(found, checked.sections());
        assertEquals(
                List.of(0, 1, 2),
                checked.prediction().fields().get("total").stream()
                        .map(PredictedValue::section)
                        .toList());
        var tooMany = new FeedbackDraft(
                "reviewed",
                Map.of("total", List.of(values.get(0), values.get(1), values.get(2), values.get(2))),
                Map.of(),
                List.of());
        assertEquals(
                List.of("takes at most 3 values"),
                new FeedbackCheck(EACH, List.of(EACH), extent)
                        .check(tooMany).mistakes().stream().map(Mistake::reason).toList());
    }

    @Test
    void aValueBelongsToTheSectionThatItsTextStandsIn() {
        var word = new Word("2.00", new Box(10, 10, 60, 30), 99);
        var extent = new Extent(
                100,
                List.of(part(0, Optional.empty()), part(1, Optional.empty())),
                List.of(new Extent.PageSize(1654, 2339), new Extent.PageSize(2339, 1654)),
                List.of(new PlacedWord(word, 1, 0, new Span(50, 54))));
        var value = new FeedbackDraft.Value("2.00", "2.00", List.of(50, 54), List.of());
        FeedbackCheck.Checked checked = new FeedbackCheck(EACH, List.of(EACH), extent)
                .check(new FeedbackDraft("reviewed", Map.of("total", List.of(value)), Map.of(), List.of()));
        assertEquals(1, checked.prediction().value("total").orElseThrow().section());
    }

    private static final Format EACH = new Format(
            new FormatId("0123456789abcdef01234568"),
            "receipt",
            List.of(),
            List.of(Label.field("total", "Total", LabelType.CURRENCY, true)),
            List.of(),
            List.of());

    private static Section part(int page, Optional<Box> part) {
        return new Section(page, part, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static FeedbackDraft.Value total(String gold, int page, int left) {
        return new FeedbackDraft.Value(gold, gold, List.of(), List.of(page, left, 10, left + 50, 30));
    }
}
