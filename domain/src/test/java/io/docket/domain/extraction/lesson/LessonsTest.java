package io.docket.domain.extraction.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.domain.document.Box;
import io.docket.domain.document.Confidence;
import io.docket.domain.document.DocumentText;
import io.docket.domain.document.Hints;
import io.docket.domain.document.Hints.FieldHint;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Prediction;
import io.docket.domain.document.Region;
import io.docket.domain.extraction.FieldExtractor;
import io.docket.domain.extraction.Guidance;
import io.docket.domain.extraction.PageDrawing;
import io.docket.domain.extraction.lexicon.Lexicon;
import io.docket.domain.format.Format;
import io.docket.domain.format.Label;
import io.docket.domain.format.LabelType;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.FormatId;
import io.docket.domain.kernel.InboxId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LessonsTest {
    private static final Format ORDERS = new Format(
            new FormatId("1".repeat(24)),
            "orders",
            List.of(),
            List.of(
                    Label.field("shop", "Shop", LabelType.STRING, false),
                    Label.field("person", "Person", LabelType.STRING, false),
                    Label.field("reference", "Our code", LabelType.ALPHANUMERIC, false),
                    Label.field("day", "Day", LabelType.DATE, false),
                    Label.field("deposit", "Paid in advance", LabelType.CURRENCY, false),
                    Label.field("colour", "Colour", LabelType.STRING, false)),
            List.of(),
            List.of());
    private static final Lexicon LEXICON = Lexicon.standard();
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final InboxId INBOX = new InboxId("2".repeat(24));

    private final Teaching teaching = new Teaching(LEXICON);
    private final List<Lesson> lessons = new ArrayList<>();
    private Map<String, String> machine = Map.of();
    private int confidence = 80;

    private static DocumentText order(String person, String code, String date, String deposit) {
        return PageDrawing.text("""
                WOODWORKERS GUILD OF NORTHAMPTON
                14 Sycamore Avenue     phone 01604 223344
                Ref. %s       Served by: %s
                Ordered %s
                Table and six chairs            640.00
                Held for you                    %s
                Still owed                      500.00
                Thank you for choosing handmade furniture
                """.formatted(code, person, date, deposit));
    }

    private static PredictedValue value(String value, Optional<Region> region) {
        return new PredictedValue(value, value, new Confidence(80), Optional.empty(), region, "said");
    }

    private static Prediction said(Map<String, String> values) {
        var fields = new LinkedHashMap<String, List<PredictedValue>>();
        values.forEach((field, value) -> fields.put(field, List.of(value(value, Optional.empty()))));
        return new Prediction(fields, Map.of());
    }

    private void teach(DocumentText text, Map<String, String> values) {
        teach(text, said(values));
    }

    private void teach(DocumentText text, Prediction given) {
        int number = lessons.size() + 1;
        lessons.addAll(teaching.lessons(Said.ofFields(
                new DocumentId("%024x".formatted(number)),
                INBOX,
                NOON.plusSeconds(number),
                text.pages(),
                ORDERS,
                given,
                said(machine))));
    }

    private Prediction read(DocumentText text) {
        return read(text, Hints.NONE);
    }

    private Prediction read(DocumentText text, Hints hints) {
        FieldExtractor inner = (format, read, invoice, guidance) -> {
            var fields = new LinkedHashMap<String, List<PredictedValue>>();
            machine.forEach((field, value) -> fields.put(
                    field,
                    List.of(new PredictedValue(
                            value, value, new Confidence(confidence), Optional.empty(), Optional.empty(), "read"))));
            return new Prediction(fields, Map.of());
        };
        return new LessonFieldExtractor(inner, LEXICON)
                .extract(ORDERS, text, Optional.empty(), Guidance.of(hints).with(new Experience(lessons)));
    }

    private static Map<String, String> values(Prediction prediction) {
        var values = new LinkedHashMap<String, String>();
        prediction.fields().forEach((field, all) -> values.put(field, all.get(0).value()));
        return values;
    }

    private static int percent(Prediction prediction, String field) {
        return prediction.value(field).orElseThrow().confidence().percent();
    }

    @Test
    void fieldsThatNobodyKnewAreReadFromTheNextDocumentOfTheLayout() {
        teach(
                order("Mary Fields", "QX-7781", "12/03/2026", "140.00"),
                Map.of(
                        "shop", "WOODWORKERS GUILD OF NORTHAMPTON",
                        "person", "Mary Fields",
                        "reference", "QX-7781",
                        "day", "2026-03-12",
                        "deposit", "140.00",
                        "colour", "oak"));
        Prediction next = read(order("John Smithson", "QX-7794", "28/04/2026", "90.50"));
        assertEquals(
                Map.of(
                        "shop", "WOODWORKERS GUILD OF NORTHAMPTON",
                        "person", "John Smithson",
                        "reference", "QX-7794",
                        "day", "2026-04-28",
                        "deposit", "90.50",
                        "colour", "oak"),
                values(next));
        PredictedValue deposit = next.value("deposit").orElseThrow();
        assertTrue(deposit.reason().contains("the lesson of document 000000000000000000000001"), deposit.reason());
        assertEquals("90.50", deposit.raw());
        assertTrue(deposit.region().isPresent() && deposit.span().isPresent());
        assertEquals(66, percent(next, "deposit"));
    }

    @Test
    void anotherLayoutIsLeftAlone() {
        teach(order("Mary", "QX-7781", "12/03/2026", "140.00"), Map.of("shop", "WOODWORKERS GUILD OF NORTHAMPTON"));
        DocumentText other = PageDrawing.text("""
                SOUTHGATE PLUMBING SUPPLIES LIMITED
                Trading Estate, Peterborough
                Held for you                    55.00
                """);
        assertEquals(Map.of(), values(read(other)));
    }

    @Test
    void agreeingLessonsAreSurerAndAWrongOneIsOutvotedByTheNextRightOnes() {
        teach(order("Mary", "QX-1", "12/03/2026", "140.00"), Map.of("deposit", "500.00"));
        DocumentText next = order("Ann", "QX-9", "01/02/2026", "77.00");
        assertEquals(Map.of("deposit", "500.00"), values(read(next)));
        teach(order("Jim", "QX-2", "13/03/2026", "150.00"), Map.of("deposit", "150.00"));
        assertEquals(Map.of("deposit", "77.00"), values(read(next)));
        int disputed = percent(read(next), "deposit");
        teach(order("Joe", "QX-3", "14/03/2026", "160.00"), Map.of("deposit", "160.00"));
        int outvoted = percent(read(next), "deposit");
        teach(order("Tim", "QX-4", "15/03/2026", "170.00"), Map.of("deposit", "170.00"));
        assertTrue(disputed < outvoted && outvoted < percent(read(next), "deposit"));
    }

    @Test
    void aCorrectionPrevailsOverASureMachineAndAConfirmationDoesNot() {
        confidence = 97;
        machine = Map.of("deposit", "500.00");
        teach(order("Mary", "QX-1", "12/03/2026", "140.00"), Map.of("deposit", "140.00"));
        assertEquals(Map.of("deposit", "77.00"), values(read(order("Ann", "QX-9", "01/02/2026", "77.00"))));
        lessons.clear();
        teach(order("Mary", "QX-1", "12/03/2026", "140.00"), Map.of("deposit", "500.00"));
        machine = Map.of("deposit", "640.00");
        Prediction doubted = read(order("Ann", "QX-9", "01/02/2026", "77.00"));
        assertEquals(Map.of("deposit", "640.00"), values(doubted));
        assertTrue(percent(doubted, "deposit") < 97);
        machine = Map.of("deposit", "500.00");
        assertTrue(percent(read(order("Ann", "QX-9", "01/02/2026", "77.00")), "deposit") > 97);
    }

    @Test
    void aBoxSaysWhichOfSeveralEqualValuesIsMeant() {
        DocumentText text = order("Mary", "QX-1", "12/03/2026", "500.00");
        Box held = text.words().stream()
                .filter(word -> word.text().equals("500.00"))
                .findFirst()
                .orElseThrow()
                .box();
        teach(
                text,
                new Prediction(
                        Map.of("deposit", List.of(value("500.00", Optional.of(new Region(0, held))))), Map.of()));
        assertEquals(1, lessons.get(0).fields().get("deposit").places().size());
        assertEquals(Map.of("deposit", "77.00"), values(read(order("Ann", "QX-9", "01/02/2026", "77.00"))));
    }

    @Test
    void withoutABoxEveryPlaceIsKeptUntilAnotherLessonDecides() {
        teach(order("Mary", "QX-1", "12/03/2026", "500.00"), Map.of("deposit", "500.00"));
        assertEquals(2, lessons.get(0).fields().get("deposit").places().size());
        teach(order("Jim", "QX-2", "13/03/2026", "150.00"), Map.of("deposit", "150.00"));
        assertEquals(Map.of("deposit", "77.00"), values(read(order("Ann", "QX-9", "01/02/2026", "77.00"))));
    }

    @Test
    void whatTheSenderRulesOutIsNotTaught() {
        teach(order("Mary", "QX-1", "12/03/2026", "140.00"), Map.of("colour", "oak"));
        var hints = new Hints(Map.of("colour", new FieldHint(List.of(), List.of("oak"))));
        assertFalse(
                values(read(order("Ann", "QX-9", "01/02/2026", "77.00"), hints)).containsKey("colour"));
    }

    @Test
    void whatWasNotGivenTeachesNothing() {
        machine = Map.of("deposit", "77.00");
        teach(order("Mary", "QX-1", "12/03/2026", "140.00"), Map.of("colour", "oak"));
        assertEquals(
                Map.of("deposit", "77.00", "colour", "oak"), values(read(order("Ann", "QX-9", "01/02/2026", "77.00"))));
        assertEquals(List.of("colour"), lessons.get(0).corrected());
    }
}
