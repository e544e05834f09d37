package io.docket.application.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.document.ReadText;
import io.docket.application.document.RemoveDocument;
import io.docket.application.document.ReprocessDocument;
import io.docket.application.extraction.UndoLessons;
import io.docket.application.format.ListFormats;
import io.docket.application.kernel.Change;
import io.docket.application.kernel.Expected;
import io.docket.application.review.CompareVersions;
import io.docket.application.review.EnrichDocuments;
import io.docket.application.review.GiveFeedback;
import io.docket.application.settings.ChangeSettings;
import io.docket.application.testing.World;
import io.docket.domain.document.Document;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.RemovalExtent;
import io.docket.domain.document.Section;
import io.docket.domain.document.Span;
import io.docket.domain.document.Version;
import io.docket.domain.document.VersionKey;
import io.docket.domain.extraction.lesson.AutoLearning;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.FormatId;
import io.docket.domain.kernel.Scope;
import io.docket.domain.review.FeedbackDraft;
import io.docket.domain.settings.LayerChange;
import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several documents in one file. */
class SectionsTest {
    private static final String FIRST = """
            BAKER'S CORNER SDN BHD
            12, Main Street, 81100 Johor
            Receipt No 8812    12/03/2018
            2 x Bread    4.00
            Total    6.50
            Cash    10.00
            Change    3.50
            Thank you""";
    private static final String SECOND = """
            HARDWARE WORLD
            7, Jalan Besar, 45600 Selangor
            Cash Receipt 4711    14/03/2018
            1 x Hammer    25.45
            Total    25.45
            Cash    30.00
            Change    4.55
            Thank you""";
    private static final String UNFINISHED = """
            BOOKS AND MORE
            Official Receipt
            Cashier: Ann
            Thank you""";

    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    private Document read(String text) {
        DocumentId id = world.upload(text);
        assertTrue(world.runNextJob());
        return world.document(id);
    }

    private static Version said(Document document) {
        return document.prediction().orElseThrow();
    }

    private static List<String> values(Document document, String field) {
        return said(document).prediction().fields().getOrDefault(field, List.of()).stream()
                .map(PredictedValue::value)
                .toList();
    }

    @Test
    void eachDocumentOfAFileHasItsFields() {
        world.split(Change.set(true), Change.keep());
        Document read = read(FIRST + "\f" + SECOND);
        assertEquals(
                List.of(0, 1), said(read).sections().stream().map(Section::page).toList());
        assertEquals(
                List.of(Optional.of("receipt"), Optional.of("receipt")),
                said(read).sections().stream().map(Section::documentType).toList());
        assertEquals(List.of("6.50", "25.45"), values(read, "total"));
        assertEquals(List.of("2018-03-12", "2018-03-14"), values(read, "date"));
        PredictedValue second = said(read).prediction().fields().get("total").get(1);
        assertEquals(1, second.section());
        assertEquals(1, second.region().orElseThrow().page());
    }

    @Test
    void whatIsMissingInOneOfSeveralIsToldWithItsPage() {
        world.split(Change.set(true), Change.keep());
        List<String> blockers =
                read(FIRST + "\f" + UNFINISHED).outcome().orElseThrow().blockers();
        assertTrue(blockers.contains("page 2: total is mandatory and was not found"), blockers.toString());
    }

    @Test
    void aFileThatIsNotSplitIsOneDocument() {
        Document read = read(FIRST + "\f" + SECOND);
        assertEquals(1, said(read).sections().size());
        assertEquals(1, values(read, "total").size());
    }

    @Test
    void aFileIsSplitWhenItIsProcessedAgain() {
        Document before = read(FIRST + "\f" + SECOND);
        world.split(Change.set(true), Change.keep());
        world.operator().run(new ReprocessDocument(before.id(), VersionKey.PREDICTED));
        assertTrue(world.runNextJob());
        assertEquals(2, said(world.document(before.id())).sections().size());
    }

    private static String beside() {
        Iterator<String> right = SECOND.lines().iterator();
        return FIRST.lines()
                .map(left -> String.format("%-60s%s", left, right.hasNext() ? right.next() : ""))
                .collect(Collectors.joining("\n"));
    }

    private String text(Document document, PredictedValue value) {
        Span span = value.span().orElseThrow();
        return world.operator().run(new ReadText(document.id())).text().substring(span.start(), span.end());
    }

    @Test
    void whatAReviewerMarkedStaysMarkedWhenThePageIsParted() {
        Document whole = read(beside());
        String text = world.operator().run(new ReadText(whole.id())).text();
        int start = text.indexOf("25.45");
        int two = text.indexOf("8812");
        feedback(
                whole,
                Map.of(
                        "total",
                        List.of(new FeedbackDraft.Value("25.45", "25.45", List.of(start, start + 5), List.of())),
                        "company",
                        List.of(new FeedbackDraft.Value(
                                "BAKER'S CORNER", "8812", List.of(two, text.indexOf("Cash Receipt") + 4), List.of()))),
                List.of());
        world.split(Change.keep(), Change.set(true));
        world.operator().run(new ReprocessDocument(whole.id(), VersionKey.PREDICTED));
        assertTrue(world.runNextJob());
        Document parted = world.document(whole.id());
        assertEquals(2, parted.sections().size());
        Version reviewed = parted.feedback().orElseThrow();
        PredictedValue total = reviewed.prediction().value("total").orElseThrow();
        assertEquals("25.45", text(parted, total));
        assertEquals(1, parted.sectionsOf(reviewed).size());
        assertEquals(
                Optional.empty(),
                reviewed.prediction().value("company").orElseThrow().span());
    }

    @Test
    void eachReceiptOnAPageHasItsFields() {
        world.split(Change.keep(), Change.set(true));
        Document read = read(beside());
        assertEquals(2, said(read).sections().size());
        assertEquals(List.of("6.50", "25.45"), values(read, "total"));
        String text = world.operator().run(new ReadText(read.id())).text();
        for (PredictedValue total : said(read).prediction().fields().get("total")) {
            Span span = total.span().orElseThrow();
            assertEquals(total.raw(), text.substring(span.start(), span.end()));
        }
    }

    private static final String PAGE = """
            NORDLICHT WERKZEUGE GMBH    Hafenstrasse Hamburg
            Telefon 040 471108    nordlicht.example

            Bestellt wurde durch Frau Petersen
            Auftrag %s
            Table and six chairs    640.00
            Held for you    %s

            Amtsgericht Hamburg HRB 471147    Steuernummer 22 815 47110""";

    private static String orders(String... totals) {
        return Arrays.stream(totals)
                .map(total -> PAGE.formatted(total.replace(".", ""), total))
                .collect(Collectors.joining("\f"));
    }

    private static List<Integer> beginnings(Document document) {
        return document.sections().stream().map(Section::page).toList();
    }

    private void feedback(Document document, Map<String, List<FeedbackDraft.Value>> values, Integer... beginnings) {
        feedback(
                document,
                values,
                Arrays.stream(beginnings)
                        .map(page -> new FeedbackDraft.SectionStart(
                                page, Optional.empty(), Optional.empty(), Optional.empty()))
                        .toList());
    }

    private void feedback(
            Document document, Map<String, List<FeedbackDraft.Value>> values, List<FeedbackDraft.SectionStart> starts) {
        world.clock.pass(Duration.ofSeconds(1));
        var draft = new FeedbackDraft("reviewed", values, Map.of(), starts);
        world.operator().run(new GiveFeedback(document.id(), draft, true, Optional.empty(), Expected.ANY));
    }

    private static FeedbackDraft.Value value(String said) {
        return new FeedbackDraft.Value(said, said, List.of(), List.of());
    }

    private void learning(boolean on) {
        world.operator()
                .run(new ChangeSettings(
                        AutoLearning.KIND,
                        Scope.of(world.inbox()),
                        new LayerChange(Map.of("autolearning", on)),
                        Expected.ANY));
    }

    @Test
    void theNextFileIsCutAsTheFeedbackBeforeItSaid() {
        world.split(Change.set(true), Change.keep());
        Document first = read(orders("1.10", "2.20"));
        assertEquals(List.of(0), beginnings(first));
        feedback(first, Map.of(), 0, 1);
        assertEquals(List.of(0, 1, 2), beginnings(read(orders("3.30", "4.40", "5.50"))));

        feedback(first, Map.of(), 0);
        assertEquals(List.of(0), beginnings(read(orders("6.60", "7.70"))));

        feedback(first, Map.of(), 0, 1);
        world.operator().run(new RemoveDocument(first.id(), RemovalExtent.FULL, Expected.ANY));
        assertEquals(List.of(0), beginnings(read(orders("8.80", "9.90"))));
    }

    @Test
    void anInboxThatIsSetNotToLearnCutsAsItDid() {
        world.split(Change.set(true), Change.keep());
        learning(false);
        feedback(read(orders("1.10", "2.20")), Map.of(), 0, 1);
        assertEquals(List.of(0), beginnings(read(orders("3.30", "4.40"))));
    }

    @Test
    void fieldsOfABatchTeachSingleFilesAndTheseTeachBatches() {
        world.split(Change.set(true), Change.keep());
        Document batch = read(orders("11.10", "22.20") + "\f" + FIRST);
        feedback(batch, Map.of("total", List.of(value("11.10"), value("22.20"), value("6.50"))), 0, 1, 2);
        assertEquals(List.of("33.30"), values(read(orders("33.30")), "total"));
        world.operator().run(new UndoLessons(world.inbox()));
        Document single = read(orders("44.40"));
        assertNotEquals(List.of("44.40"), values(single, "total"));
        feedback(single, Map.of("total", List.of(value("44.40"))), 0);
        assertEquals(List.of("6.50", "55.50"), values(read(FIRST + "\f" + orders("55.50")), "total"));
    }

    private FormatId format(String name) {
        return world.operator().run(new ListFormats()).stream()
                .filter(format -> format.value().name().equals(name))
                .findFirst()
                .orElseThrow()
                .value()
                .id();
    }

    @Test
    void whatAReviewerSaysThatASectionIsHoldsFromThenOn() {
        world.split(Change.set(true), Change.keep());
        Document read = read(FIRST);
        assertEquals(Optional.of(format("receipt")), read.sections().get(0).format());
        feedback(
                read,
                Map.of("invoice_number", List.of(value("8812"))),
                List.of(new FeedbackDraft.SectionStart(
                        0,
                        Optional.empty(),
                        Optional.of("invoice"),
                        Optional.of(format("invoice").value()))));
        CompareVersions.Comparison comparison =
                world.operator().run(new CompareVersions(world.inbox(), "predicted", "reviewed", "compared"));
        assertTrue(comparison.byField().containsKey("invoice_number"), comparison::toString);
        var enriched = world.operator()
                .run(new EnrichDocuments(
                        List.of(read.id()),
                        List.of("invoice_number"),
                        List.of(Map.of("invoice_number", "8812", "buyer_name", "ACME")),
                        false));
        assertEquals(Map.of("buyer_name", "ACME"), enriched.get(0).filled());
        assertEquals(
                Optional.of(format("invoice")), read(FIRST).sections().get(0).format());
        world.operator().run(new ReprocessDocument(read.id(), VersionKey.PREDICTED));
        assertTrue(world.runNextJob());
        assertEquals(
                Optional.of(format("invoice")),
                world.document(read.id()).sections().get(0).format());
    }
}
