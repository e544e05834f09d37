package io.docket.application.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.document.ReadText;
import io.docket.application.document.ReprocessDocument;
import io.docket.application.inbox.ChangeProject;
import io.docket.application.inbox.ListProjects;
import io.docket.application.kernel.Change;
import io.docket.application.kernel.Expected;
import io.docket.application.testing.World;
import io.docket.domain.document.Document;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Section;
import io.docket.domain.document.Span;
import io.docket.domain.document.Version;
import io.docket.domain.document.VersionKey;
import io.docket.domain.kernel.DocumentId;
import java.util.Iterator;
import java.util.List;
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

    private void split(boolean on) {
        change(Change.set(on), Change.keep());
    }

    private void change(Change<Boolean> files, Change<Boolean> pages) {
        var project = world.operator().run(new ListProjects()).get(0).value();
        world.operator()
                .run(new ChangeProject(
                        project.id(),
                        Change.keep(),
                        Change.keep(),
                        Change.keep(),
                        Change.keep(),
                        files,
                        pages,
                        Change.keep(),
                        Expected.ANY));
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
        split(true);
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
        split(true);
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
        split(true);
        world.operator().run(new ReprocessDocument(before.id(), VersionKey.PREDICTED));
        assertTrue(world.runNextJob());
        assertEquals(2, said(world.document(before.id())).sections().size());
    }

    @Test
    void eachReceiptOnAPageHasItsFields() {
        change(Change.keep(), Change.set(true));
        Iterator<String> right = SECOND.lines().iterator();
        String beside = FIRST.lines()
                .map(left -> String.format("%-60s%s", left, right.hasNext() ? right.next() : ""))
                .collect(Collectors.joining("\n"));
        Document read = read(beside);
        assertEquals(2, said(read).sections().size());
        assertEquals(List.of("6.50", "25.45"), values(read, "total"));
        String text = world.operator().run(new ReadText(read.id())).text();
        for (PredictedValue total : said(read).prediction().fields().get("total")) {
            Span span = total.span().orElseThrow();
            assertEquals(total.raw(), text.substring(span.start(), span.end()));
        }
    }
}
