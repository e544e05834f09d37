package io.docket.application.document.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.Docket;
import io.docket.application.Samples;
import io.docket.application.document.output.OutputFilter.Of;
import io.docket.application.kernel.Caller;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Refusal.Kind;
import io.docket.application.kernel.Workbooks.Cell;
import io.docket.application.testing.NotedWorkbook;
import io.docket.domain.access.Permission;
import io.docket.domain.document.Document;
import io.docket.domain.document.Outcome;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Prediction;
import io.docket.domain.document.output.CsvTemplate;
import io.docket.domain.document.output.CsvTemplate.Column;
import io.docket.domain.document.output.CsvTemplate.Separator;
import io.docket.domain.document.output.OutputType;
import io.docket.domain.kernel.InvalidValue;
import io.docket.domain.kernel.Target;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OutputOfManyTest extends OutputFixture {
    @Test
    void manyDocumentsAreAnArrayByTheirProjectsTemplates() throws IOException {
        Document one = read();
        Document other = read(world.inbox(), Samples.NOON);
        put(json("{{meta.id}}", "{{each company}}", "{{value}}"));
        String mine = "{\"sum\":[\"%s\",[\"ACME\"]]}".formatted(one.id());
        assertEquals("[" + mine + "]", text(query(wholeInbox())));
        String both =
                text(query(filter(Of.DOCUMENT, one.id().value(), other.id().value())));
        assertTrue(both.startsWith("[" + mine + ",{\"id\":\"" + other.id() + "\",\"name\":\"bill.pdf\""), both);
        assertTrue(both.contains("\"values\":{\"total\""), both);
    }

    @Test
    void manyBatchesAreOneArrayWithoutGaps() throws IOException {
        for (int number = 0; number < 1_003; number++) {
            read(inbox.id(), Samples.NOON.plusSeconds(number / 10));
        }
        put(json("{{meta.id}}", "{{each date}}", "{{value}}"));
        String all = text(query(wholeInbox()));
        assertEquals(1_003, all.split("\\{\"sum\"", -1).length - 1);
        assertEquals(
                1_003,
                List.of(all.split("\"")).stream()
                        .filter(word -> word.length() == 24)
                        .distinct()
                        .count());
    }

    @Test
    void whatATemplateMakesTooMuchOfIsRefused() {
        List<Map<String, PredictedValue>> rows = Collections.nCopies(
                1_000, Samples.prediction().tables().get("lines").get(0));
        Document document = add(Samples.document(inbox.id())
                .predicted(Samples.NOON, new Prediction(Map.of(), Map.of("lines", rows)))
                .processed(Outcome.succeeded(Samples.NOON, List.of())));
        put(json("{{total}}", "{{each lines}}", "{{lines}}".repeat(100)));
        assertEquals(
                Kind.CONFLICT, refused(() -> world.operator().run(new ReadOutput(document.id(), Optional.empty()))));
        assertEquals(
                Kind.INVALID,
                assertThrows(Refusal.class, () -> text(query(wholeInbox()))).kind());
    }

    @Test
    void manyDocumentsAreLinesBelowTheHeadersOfTheOneTemplate() throws IOException {
        read();
        read();
        put(CSV);
        assertEquals("Sum\r\n\"12.50, ACME\"\r\n\"12.50, ACME\"\r\n", text(query(wholeInbox())));
        assertTrue(text(query(wholeInbox(), OutputType.JSON)).startsWith("[{\"id\""));
        Document other = read(world.inbox(), Samples.NOON);
        String both = text(query(
                new OutputFilter(Of.INBOX, Optional.empty(), Optional.empty(), Optional.empty()), OutputType.CSV));
        assertTrue(both.startsWith("id,name,inbox,received,"), both);
        assertTrue(both.contains(other.id().value()), both);
    }

    @Test
    void aTemplateOfTheRequestsOwnMakesAll() throws IOException {
        read();
        put(JSON);
        var lines = new CsvTemplate(
                List.of(new Column("q", "{{row.quantity}}"), new Column("of", "{{meta.name}}")),
                Optional.of("lines"),
                Separator.COMMA);
        var choice = new OutputChoice(Optional.empty(), Optional.of(lines));
        assertEquals("q,of\r\n12.50,bill.pdf\r\n,bill.pdf\r\n", text(new QueryOutput(wholeInbox(), choice)));
    }

    @Test
    void theRangeOfTimeIncludesBothItsEnds() throws IOException {
        Instant later = Samples.NOON.plusSeconds(60);
        Document early = read();
        Document late = read(inbox.id(), later);
        put(json("{{meta.id}}", "{{each date}}", "{{value}}"));
        for (Of of : List.of(Of.INBOX, Of.DOCUMENT, Of.PROJECT)) {
            List<String> ids = switch (of) {
                case INBOX -> List.of(inbox.id().value());
                case PROJECT -> List.of(project.id().value());
                case DOCUMENT -> List.of(early.id().value(), late.id().value());
            };
            String since = text(query(new OutputFilter(of, Optional.of(ids), Optional.of(later), Optional.of(later))));
            assertEquals("[{\"sum\":[\"" + late.id() + "\",[]]}]", since);
        }
        assertThrows(
                InvalidValue.class,
                () -> new OutputFilter(Of.INBOX, Optional.empty(), Optional.of(later), Optional.of(Samples.NOON)));
    }

    @Test
    void everythingThatIsNamedMustBeTheCallersToReview() throws IOException {
        Document document = read();
        var reviewer = world.userWith(Set.of(Permission.REVIEW), Target.of(inbox.id()));
        String mine = inbox.id().value();
        String other = world.inbox().value();
        reviewer.run(query(filter(Of.INBOX, mine))).close();
        reviewer.run(query(filter(Of.DOCUMENT, document.id().value()))).close();
        reviewer.run(query(filter(Of.PROJECT, project.id().value()))).close();
        assertEquals(Kind.FORBIDDEN, refused(() -> reviewer.run(query(filter(Of.INBOX, mine, other)))));
        String unknown = "0".repeat(24);
        for (Of of : Of.values()) {
            assertEquals(Kind.NOT_FOUND, refused(() -> reviewer.run(query(filter(of, unknown)))));
        }
        Docket.Session stranger = world.docket.as(Caller.operator(world.otherTenant()));
        assertEquals(Kind.NOT_FOUND, refused(() -> stranger.run(query(filter(Of.INBOX, mine)))));
        assertEquals(
                Kind.NOT_FOUND,
                refused(() -> stranger.run(query(filter(Of.PROJECT, project.id().value())))));
    }

    @Test
    void ofAProjectTheInboxesCountThatTheCallerMayReview() throws IOException {
        Document mine = read();
        Document hidden = read(inbox(project).id(), Samples.NOON);
        var reviewer = world.userWith(Set.of(Permission.REVIEW), Target.of(inbox.id()));
        for (OutputFilter filter : List.of(
                filter(Of.PROJECT, project.id().value()),
                new OutputFilter(Of.PROJECT, Optional.empty(), Optional.empty(), Optional.empty()))) {
            var bytes = new ByteArrayOutputStream();
            reviewer.run(query(filter)).body().writeTo(bytes);
            String seen = bytes.toString(StandardCharsets.UTF_8);
            assertTrue(seen.contains(mine.id().value()), seen);
            assertTrue(!seen.contains(hidden.id().value()), seen);
        }
        var elsewhere = world.userWith(Set.of(Permission.REVIEW), Target.of(world.inbox()));
        assertEquals(
                Kind.FORBIDDEN,
                refused(() ->
                        elsewhere.run(query(filter(Of.PROJECT, project.id().value())))));
    }

    @Test
    void filtersThatSelectNothingAreRefused() {
        assertThrows(InvalidValue.class, () -> filter(Of.INBOX));
        assertThrows(InvalidValue.class, () -> filter(Of.DOCUMENT, "not an id"));
        assertThrows(
                InvalidValue.class,
                () -> new OutputFilter(Of.DOCUMENT, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void aWorkbookHasARowForEachDocumentAndASheetForEachTable() throws IOException {
        Document document = read();
        NotedWorkbook book = workbook(options(true, false));
        assertEquals(List.of("Documents", "lines"), book.names());
        assertEquals(
                texts("id", "name", "inbox", "document type", "received", "total", "company", "date"),
                book.rows("Documents").get(0));
        assertEquals(
                List.of(
                        text(document.id().value()),
                        text("bill.pdf"),
                        text("bills"),
                        Cell.EMPTY,
                        new Cell.Moment(Samples.NOON),
                        text("12.50, ACME"),
                        text("ACME"),
                        Cell.EMPTY),
                book.rows("Documents").get(1));
        assertEquals(
                texts("id", "name", "row", "quantity", "article"),
                book.rows("lines").get(0));
        assertEquals(
                List.of(text(document.id().value()), text("bill.pdf"), number("1"), number("12.50"), text("ACME")),
                book.rows("lines").get(1));
        assertEquals(3, book.rows("lines").size());
    }

    @Test
    void aWorkbookShowsMoreWhereThatIsWanted() throws IOException {
        read();
        List<List<Cell>> rows = workbook(options(false, true)).rows("Documents");
        assertEquals(
                texts("automation blockers", "field", "value", "value confidence", "value text"),
                rows.get(0).subList(5, 10));
        assertEquals(
                List.of(
                        text("total was found with a confidence of only 3"),
                        text("total"),
                        text("12.50 | ACME"),
                        text("93 | 100"),
                        text("12,50 € | ACME")),
                rows.get(1).subList(5, 10));
        assertEquals(3, rows.size(), "a row for each field that was found");
    }

    @Test
    void aProgramWithoutAMakerOfWorkbooksSaysSo() {
        assertEquals(
                Kind.UNAVAILABLE,
                refused(() -> world.operator().run(new QueryWorkbook(wholeInbox(), options(true, false)))));
    }
}
