package io.docket.domain.extraction.section;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.docket.domain.document.Prediction;
import io.docket.domain.document.ReadPage;
import io.docket.domain.document.Section;
import io.docket.domain.document.SectionExtent;
import io.docket.domain.extraction.PageDrawing;
import io.docket.domain.extraction.lesson.Experience;
import io.docket.domain.extraction.lesson.LayoutKey;
import io.docket.domain.extraction.lesson.Lesson;
import io.docket.domain.extraction.lesson.Said;
import io.docket.domain.extraction.lesson.Teaching;
import io.docket.domain.format.Format;
import io.docket.domain.format.StandardFormats;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.FormatId;
import io.docket.domain.kernel.InboxId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where documents begin is learned from where people say that they do. */
class LearnedCutsTest {
    private static final Format INVOICE = StandardFormats.invoice(new FormatId("000000000000000000000001"));
    private static final SectionPlan SPLIT =
            new SectionPlan(true, false, List.of(INVOICE), Optional.of(INVOICE.id()), Optional.empty());
    private static final SectionReader READER = SectionReader.standard();

    private final List<Lesson> lessons = new ArrayList<>();
    private int said;

    /** The seller prints the same above and below every page, and no page numbers. */
    private static String letter(String number, String content) {
        return """
                NORDLICHT WERKZEUGE GMBH          Hafenstrasse Hamburg
                Telefon 040 471108                nordlicht.example

                %s
                Auftrag %s
                Schrauben verzinkt       7,10
                Winkel gelocht           8,20


                Amtsgericht Hamburg HRB 471147    Steuernummer 22 815 47110
                """.formatted(content, number);
    }

    private static String order(String number) {
        return letter(number, "Bestellt wurde durch Frau Petersen");
    }

    /** Looks as if another document began there. */
    private static String appendix(String number) {
        return """
                RECHNUNG UND PRUEFBERICHT
                Labor Sued Ingenieurgesellschaft
                Datum 05.03.2018
                Pruefnummer %s
                Zugfestigkeit bestanden
                """.formatted(number);
    }

    private static List<ReadPage> pages(String... drawings) {
        return PageDrawing.text(drawings).pages();
    }

    private void teach(List<ReadPage> pages, Integer... beginnings) {
        List<Section> sections = Arrays.stream(beginnings)
                .map(page -> new Section(page, Optional.empty(), Optional.empty(), Optional.empty()))
                .toList();
        said++;
        List<SectionExtent> extents = SectionExtent.of(sections, pages.size());
        lessons.addAll(Teaching.standard()
                .lessons(new Said(
                        new DocumentId("%024x".formatted(said)),
                        new InboxId("0".repeat(24)),
                        Instant.EPOCH.plusSeconds(said),
                        pages,
                        extents.stream()
                                .map(extent -> Said.OfSection.of(extent, Optional.of(INVOICE), extents))
                                .toList(),
                        Prediction.EMPTY,
                        Optional.empty(),
                        READER.looks(pages, Set.of()))));
    }

    private List<Section> read(List<ReadPage> pages) {
        return READER.sections(pages, Set.of(0), SPLIT, layout -> new Experience(lessons))
                .sections();
    }

    private List<Integer> beginnings(List<ReadPage> pages) {
        return read(pages).stream().map(Section::page).toList();
    }

    @Test
    void documentsThatWereJoinedArePartedNextTime() {
        List<ReadPage> batch = pages(order("17"), order("18"), order("19"));
        assertEquals(List.of(0), beginnings(batch));
        teach(batch, 0, 1, 2);
        List<ReadPage> next = pages(order("20"), order("21"));
        assertEquals(List.of(0, 1), beginnings(next));
    }

    @Test
    void aDocumentThatWasPartedStaysTogetherNextTime() {
        List<ReadPage> batch = pages(order("17"), appendix("4711"));
        assertEquals(List.of(0, 1), beginnings(batch));
        teach(batch, 0);
        assertEquals(List.of(0), beginnings(pages(order("20"), appendix("5812"))));
    }

    @Test
    void firstPagesAreToldFromLaterOnesOfTheSameLetterhead() {
        teach(pages(order("17"), letter("17", "Uebertrag von voriger Seite"), order("18")), 0, 2);
        assertEquals(
                List.of(0, 1, 3),
                beginnings(pages(order("20"), order("21"), letter("21", "Uebertrag von voriger Seite"), order("22"))));
    }

    @Test
    void oneWrongLessonIsOutvotedByLaterOnes() {
        teach(pages(order("17"), appendix("4711")), 0);
        teach(pages(order("18"), appendix("4712")), 0, 1);
        teach(pages(order("19"), appendix("4713")), 0, 1);
        assertEquals(List.of(0, 1), beginnings(pages(order("20"), appendix("5812"))));
    }

    @Test
    void filesOfOnePageTeachNothingOfWhereDocumentsBegin() {
        for (int number = 1; number <= Experience.MOST; number++) {
            teach(pages(order("1" + number)), 0);
        }
        assertEquals(List.of(0), beginnings(pages(order("20"), letter("20", "Uebertrag von voriger Seite"))));
    }

    @Test
    void eachLayoutIsAskedAboutOnce() {
        var asked = new ArrayList<LayoutKey>();
        READER.sections(pages(order("20"), order("20"), order("20"), appendix("4711")), Set.of(0), SPLIT, layout -> {
            asked.add(layout);
            return Experience.NONE;
        });
        assertEquals(Set.copyOf(asked).size(), asked.size());
    }

    @Test
    void lessonsHoldAfterManyThatOnlyConfirm() {
        for (int number = 1; number <= 2 * Experience.MOST; number++) {
            teach(pages(order("1" + number), order("2" + number)), 0, 1);
        }
        List<Lesson> newest = lessons.subList(lessons.size() - Experience.MOST, lessons.size());
        List<ReadPage> next = pages(order("20"), order("21"));
        assertEquals(
                2,
                READER.sections(next, Set.of(0), SPLIT, layout -> new Experience(newest))
                        .sections()
                        .size());
    }

    @Test
    void otherLayoutsAreCutAsBefore() {
        String other = """
                SUEDSTERN ELEKTRO KG              Marktplatz Augsburg
                Fernsprecher 0821 559988          suedstern.example

                Geliefert am Montag
                Kabelbinder schwarz      7,10


                Registergericht Augsburg HRA 9988 Umsatzsteuer 103 559 98811
                """;
        List<Integer> before = beginnings(pages(order("17"), other, other));
        teach(pages(order("17"), order("18")), 0, 1);
        assertEquals(before, beginnings(pages(order("17"), other, other)));
    }

    @Test
    void whichSideABlankPageWasPutOnTeachesNothing() {
        teach(pages(order("17"), "", order("18")), 0, 1);
        assertEquals(List.of(0, 1), beginnings(pages(order("20"), order("21"))));
        assertEquals(List.of(0, 2), beginnings(pages(order("20"), "", order("21"))));
    }
}
