package io.docket.domain.extraction.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.docket.domain.document.Confidence;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Prediction;
import io.docket.domain.document.ReadPage;
import io.docket.domain.document.Section;
import io.docket.domain.document.SectionExtent;
import io.docket.domain.extraction.PageDrawing;
import io.docket.domain.format.Format;
import io.docket.domain.format.Label;
import io.docket.domain.format.LabelType;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.FormatId;
import io.docket.domain.kernel.InboxId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What feedback on a file of many documents teaches, each of one page here. */
class BatchTeachingTest {
    private static final Format RECEIPTS = new Format(
            new FormatId("1".repeat(24)),
            "receipts",
            List.of(),
            List.of(
                    Label.field("person", "Person", LabelType.STRING, false),
                    Label.field("deposit", "Paid in advance", LabelType.CURRENCY, false)),
            List.of(),
            List.of());

    private static String receipt(String shop, String person, String deposit) {
        return """
                %s
                Served by: %s
                Table and six chairs            640.00
                Held for you                    %s
                """.formatted(shop, person, deposit);
    }

    /** Of another layout for each number. */
    private static String shop(int number) {
        String name = Integer.toString(1_000_000 + number).replace('0', 'a').replace('1', 'e');
        return "Guild%s Street%s Town%s Phone%s Cabinet%s Shop%s".formatted(name, name, name, name, name, name);
    }

    private static PredictedValue value(String value, int section) {
        return new PredictedValue(value, value, new Confidence(80), Optional.empty(), Optional.empty(), "said")
                .in(section, 0, 0);
    }

    private static Prediction people(List<String> names, boolean sections) {
        return new Prediction(
                Map.of(
                        "person",
                        IntStream.range(0, names.size())
                                .mapToObj(at -> value(names.get(at), sections ? at : 0))
                                .toList()),
                Map.of());
    }

    private static List<Lesson> lessons(List<String> drawings, Prediction given, Prediction machine) {
        List<ReadPage> pages = PageDrawing.text(drawings.toArray(String[]::new)).pages();
        List<SectionExtent> extents = SectionExtent.of(
                IntStream.range(0, pages.size())
                        .mapToObj(page -> new Section(page, Optional.empty(), Optional.empty(), Optional.empty()))
                        .toList(),
                pages.size());
        return Teaching.standard()
                .lessons(new Said(
                        new DocumentId("3".repeat(24)),
                        new InboxId("2".repeat(24)),
                        Instant.EPOCH,
                        pages,
                        extents.stream()
                                .map(extent -> Said.OfSection.of(extent, Optional.of(RECEIPTS), extents))
                                .toList(),
                        given,
                        Optional.of(machine),
                        List.of()));
    }

    private static String name(int number) {
        return "Gwendoline" + (char) ('A' + number / 26) + (char) ('a' + number % 26);
    }

    @Test
    void aValueWithoutAPlaceIsTaughtToTheSectionThatSaysIt() {
        List<Lesson> lessons = lessons(
                List.of(receipt(shop(1), name(1), "90.50"), receipt(shop(2), name(2), "91.50")),
                people(List.of(name(2), name(1)), false),
                Prediction.EMPTY);
        assertEquals(
                List.of(name(1), name(2)),
                lessons.stream()
                        .map(lesson -> lesson.fields().get("person").value())
                        .toList());
    }

    @Test
    void whatTheMachineSaidOfASectionIsComparedWithThatSectionAlone() {
        List<Lesson> lessons = lessons(
                List.of(
                        receipt(shop(1), name(1), "90.50"),
                        receipt(shop(2), name(2), "91.50"),
                        receipt(shop(3), name(3), "92.50")),
                people(List.of(name(1), name(2), name(3)), false),
                people(List.of(name(1), name(2), name(9)), true));
        assertEquals(
                List.of(List.of(), List.of(), List.of("person")),
                lessons.stream().map(Lesson::corrected).toList());
    }

    @Test
    void oneFileTeachesSoManyLessonsAndCorrectionsFirst() {
        List<Integer> numbers = IntStream.range(0, Teaching.MOST + 9).boxed().toList();
        List<String> names = numbers.stream().map(BatchTeachingTest::name).toList();
        List<String> read = numbers.stream()
                .map(number -> name(number < Teaching.MOST ? number : 100 + number))
                .toList();
        List<Lesson> lessons = lessons(
                numbers.stream()
                        .map(number -> receipt(shop(number), name(number), "90.50"))
                        .toList(),
                people(names, false),
                people(read, true));
        assertEquals(Teaching.MOST, lessons.size());
        assertEquals(
                9,
                lessons.stream()
                        .filter(lesson -> lesson.corrected().equals(List.of("person")))
                        .count());
    }

    @Test
    void ofOneLayoutAFileTeachesAFewLessons() {
        List<Integer> numbers = IntStream.range(0, 9).boxed().toList();
        List<String> names = numbers.stream().map(BatchTeachingTest::name).toList();
        List<Lesson> lessons = lessons(
                numbers.stream()
                        .map(number -> receipt(shop(1), name(number), "90.50"))
                        .toList(),
                people(names, false),
                people(names, true));
        assertEquals(List.of(0, 1, 2), lessons.stream().map(Lesson::section).toList());
    }
}
