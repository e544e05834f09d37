package io.docket.application.document.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.Docket;
import io.docket.application.Samples;
import io.docket.application.document.Documents;
import io.docket.application.document.FileContent;
import io.docket.application.document.output.OutputFilter.Of;
import io.docket.application.format.Formats;
import io.docket.application.inbox.Inboxes;
import io.docket.application.inbox.Projects;
import io.docket.application.inbox.RemoveProject;
import io.docket.application.kernel.Caller;
import io.docket.application.kernel.Command;
import io.docket.application.kernel.Expected;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Refusal.Kind;
import io.docket.application.kernel.Workbooks.Cell;
import io.docket.application.testing.NotedWorkbook;
import io.docket.application.testing.World;
import io.docket.domain.access.Permission;
import io.docket.domain.automation.Blocker;
import io.docket.domain.document.Document;
import io.docket.domain.document.Outcome;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Prediction;
import io.docket.domain.document.Version;
import io.docket.domain.document.output.CsvTemplate;
import io.docket.domain.document.output.CsvTemplate.Column;
import io.docket.domain.document.output.CsvTemplate.Separator;
import io.docket.domain.document.output.JsonTemplate;
import io.docket.domain.document.output.OutputTemplate;
import io.docket.domain.document.output.OutputType;
import io.docket.domain.document.output.Tree;
import io.docket.domain.format.Format;
import io.docket.domain.format.Label;
import io.docket.domain.format.LabelScope;
import io.docket.domain.format.LabelType;
import io.docket.domain.format.TableType;
import io.docket.domain.inbox.Inbox;
import io.docket.domain.inbox.Project;
import io.docket.domain.kernel.FormatId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.InvalidValue;
import io.docket.domain.kernel.ProjectId;
import io.docket.domain.kernel.Target;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CustomOutputTest {
    private static final OutputTemplate JSON =
            json("{{total}}", "{{each lines}}", "{{row.quantity}} × {{row.article}}");
    private static final OutputTemplate CSV =
            new CsvTemplate(List.of(new Column("Sum", "{{total}}")), Optional.empty(), Separator.SEMICOLON);

    private final World world = new World();
    private final Project project = project();
    private final Inbox inbox = inbox(project);

    @AfterEach
    void close() {
        world.close();
    }

    private static OutputTemplate json(String sum, String repeated, String line) {
        return new JsonTemplate(new Tree.Members(Map.of(
                "sum",
                new Tree.Elements(
                        List.of(new Tree.Text(sum), new Tree.Members(Map.of(repeated, new Tree.Text(line))))))));
    }

    private Project project() {
        var columns = List.of(
                Label.field("quantity", "Quantity", LabelType.FLOAT, false),
                Label.field("article", "Article", LabelType.STRING, false));
        var format = new Format(
                new FormatId(world.ids.next()),
                "bills",
                List.of(),
                List.of(
                        Label.field("total", "Total", LabelType.CURRENCY, true),
                        Label.field("company", "Company", LabelType.STRING, true),
                        Label.field("date", "Date", LabelType.DATE, false)),
                List.of(new TableType("lines", columns, LabelScope.DOCUMENT, true, false)),
                List.of());
        var made = Project.simple(new ProjectId(world.ids.next()), "bills", List.of(format.id()));
        world.store.write(all -> {
            all.in(world.tenant()).the(Formats.class).add(format);
            all.in(world.tenant()).the(Projects.class).add(made);
            return made;
        });
        return made;
    }

    private Inbox inbox(Project of) {
        var made = new Inbox(new InboxId(world.ids.next()), "bills", of.id());
        world.store.write(all -> {
            all.in(world.tenant()).the(Inboxes.class).add(made);
            return made;
        });
        return made;
    }

    private Document add(Document document) {
        world.store.write(all -> {
            all.in(world.tenant()).the(Documents.class).add(document);
            return document;
        });
        return document;
    }

    /** One that says what {@link Samples#prediction} does: a total of two values, a company, and two lines. */
    private Document read(InboxId of, Instant receivedAt) {
        return add(Samples.document(of, "bill.pdf", receivedAt)
                .predicted(Samples.NOON, Samples.prediction())
                .processed(Outcome.succeeded(Samples.NOON, List.of(new Blocker.BelowThreshold("total", 3).doubt()))));
    }

    private Document read() {
        return read(inbox.id(), Samples.NOON);
    }

    private void put(OutputTemplate template) {
        world.operator().run(new SetOutputTemplate(project.id(), template, Expected.ANY));
    }

    private static OutputFilter filter(Of of, String... ids) {
        return new OutputFilter(of, Optional.of(List.of(ids)), Optional.empty(), Optional.empty());
    }

    private OutputFilter wholeInbox() {
        return filter(Of.INBOX, inbox.id().value());
    }

    private static QueryOutput query(OutputFilter filter) {
        return new QueryOutput(filter, OutputChoice.STANDARD);
    }

    private static QueryOutput query(OutputFilter filter, OutputType type) {
        return new QueryOutput(filter, new OutputChoice(Optional.of(type), Optional.empty()));
    }

    private String text(Command<FileContent> command) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (FileContent content = world.operator().run(command)) {
            content.body().writeTo(bytes);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private String text(Document document, OutputType... wanted) throws IOException {
        return text(new ReadOutput(document.id(), List.of(wanted).stream().findFirst()));
    }

    private static Kind refused(Runnable work) {
        return assertThrows(Refusal.class, work::run).kind();
    }

    @Test
    void withoutATemplateADocumentIsItsValues() throws IOException {
        Document document = read();
        String values = """
                {"total":["12.50","ACME"],"company":"ACME","lines":[{"quantity":"12.50","article":"ACME"},{}]}""";
        assertEquals(values, text(document));
        assertEquals(
                "id,name,inbox,received,total,company,date\r\n" + document.id()
                        + ",bill.pdf,bills,2026-11-24T12:00:00Z,\"12.50, ACME\",ACME,\r\n",
                text(document, OutputType.CSV));
    }

    @Test
    void aProjectsTemplateHoldsForItsTypeAndWhereNoneIsWanted() throws IOException {
        Document document = read();
        put(JSON);
        String made = "{\"sum\":[[12.50,\"ACME\"],[\"12.50 × ACME\",\" × \"]]}";
        assertEquals(made, text(document));
        assertEquals(made, text(document, OutputType.JSON));
        assertTrue(text(document, OutputType.CSV).startsWith("id,"));
        put(CSV);
        assertEquals("Sum\r\n\"12.50, ACME\"\r\n", text(document));
        assertTrue(text(document, OutputType.JSON).startsWith("{\"total\""));
    }

    @Test
    void theNewestVersionIsPutOut() throws IOException {
        Document document = read();
        Version corrected = Version.given(
                "reviewed", Samples.NOON, io.docket.domain.document.Prediction.EMPTY, List.of(), Optional.empty());
        world.store.write(all -> {
            Documents documents = all.in(world.tenant()).the(Documents.class);
            documents.save(documents.find(document.id()).orElseThrow().map(before -> before.adding(corrected)));
            return document;
        });
        assertEquals("{}", text(document));
    }

    @Test
    void aTemplateIsReadAsItWasPutUntilItIsTakenAway() {
        assertEquals(Kind.NOT_FOUND, refused(() -> world.operator().run(new ReadOutputTemplate(project.id()))));
        put(JSON);
        assertEquals(
                JSON, world.operator().run(new ReadOutputTemplate(project.id())).value());
        world.operator().run(new RemoveOutputTemplate(project.id()));
        world.operator().run(new RemoveOutputTemplate(project.id()));
        assertEquals(Kind.NOT_FOUND, refused(() -> world.operator().run(new ReadOutputTemplate(project.id()))));
    }

    @Test
    void aTemplateIsChangedOnlyFromWhatItsWriterHasSeen() {
        var first = world.operator().run(new SetOutputTemplate(project.id(), JSON, Expected.ANY));
        var seen = new Expected(Set.of(first.number()));
        assertEquals(first, world.operator().run(new SetOutputTemplate(project.id(), JSON, seen)));
        var second = world.operator().run(new SetOutputTemplate(project.id(), CSV, seen));
        assertNotEquals(first.number(), second.number());
        assertEquals(
                Kind.PRECONDITION_FAILED,
                refused(() -> world.operator().run(new SetOutputTemplate(project.id(), JSON, seen))));
    }

    @Test
    void aTemplateNamesOnlyWhatTheProjectsFormatsKnow() {
        OutputTemplate wrong = json("{{totl}}", "{{each lines}}", "{{row.total}}");
        var refusal = assertThrows(Refusal.class, () -> put(wrong));
        assertEquals(Kind.INVALID, refusal.kind());
        assertEquals(2, refusal.violations().size(), refusal.getMessage());
        assertEquals(
                Kind.INVALID,
                refused(() -> world.operator()
                        .run(new QueryOutput(wholeInbox(), new OutputChoice(Optional.empty(), Optional.of(wrong))))));
    }

    @Test
    void whoMayNotSeeTheProjectFindsNoTemplateAndWhoMayNotChangeItPutsNone() {
        put(JSON);
        var uploader = world.userWith(Set.of(Permission.UPLOAD), Target.of(inbox.id()));
        assertEquals(JSON, uploader.run(new ReadOutputTemplate(project.id())).value());
        assertEquals(
                Kind.FORBIDDEN, refused(() -> uploader.run(new SetOutputTemplate(project.id(), CSV, Expected.ANY))));
        var elsewhere = world.userWith(Set.of(Permission.UPLOAD), Target.of(world.inbox()));
        assertEquals(Kind.NOT_FOUND, refused(() -> elsewhere.run(new ReadOutputTemplate(project.id()))));
        Docket.Session stranger = world.docket.as(Caller.operator(world.otherTenant()));
        assertEquals(
                Kind.NOT_FOUND, refused(() -> stranger.run(new SetOutputTemplate(project.id(), CSV, Expected.ANY))));
        world.operator().run(new RemoveProject(project.id()));
        assertEquals(Kind.NOT_FOUND, refused(() -> put(CSV)));
    }

    @Test
    void whoUploadsIsAnsweredWithoutReviewing() throws IOException {
        Document document = read();
        var uploader = world.userWith(Set.of(Permission.UPLOAD), Target.of(inbox.id()));
        var bytes = new ByteArrayOutputStream();
        uploader.run(new ReadUploadOutput(document)).body().writeTo(bytes);
        assertEquals(text(document), bytes.toString(StandardCharsets.UTF_8));
        assertEquals(Kind.FORBIDDEN, refused(() -> uploader.run(new ReadOutput(document.id(), Optional.empty()))));
    }

    @Test
    void whatIsNotReadYetIsAConflictAndIsLeftOutOfMany() throws IOException {
        Document waiting = add(Samples.document(inbox.id()));
        assertEquals(
                Kind.CONFLICT, refused(() -> world.operator().run(new ReadOutput(waiting.id(), Optional.empty()))));
        Document failed = add(Samples.document(inbox.id()).processed(Outcome.failed(Samples.NOON, "torn")));
        assertEquals(
                Kind.NOT_FOUND, refused(() -> world.operator().run(new ReadOutput(failed.id(), Optional.empty()))));
        assertEquals("[]", text(query(wholeInbox())));
    }

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

    private static WorkbookOptions options(boolean wide, boolean more) {
        return new WorkbookOptions(wide, more, more, more, more ? Optional.of(" | ") : Optional.empty());
    }

    private NotedWorkbook workbook(WorkbookOptions options) throws IOException {
        var noted = new NotedWorkbook();
        try (Docket docket = world.builder().workers(0).workbooks(noted).build()) {
            var command = new QueryWorkbook(wholeInbox(), options);
            docket.as(Caller.operator(world.tenant())).run(command).body().writeTo(new ByteArrayOutputStream());
        }
        return noted;
    }

    private static Cell text(String text) {
        return new Cell.Text(text);
    }

    private static Cell number(String number) {
        return new Cell.Number(new BigDecimal(number));
    }

    private static List<Cell> texts(String... texts) {
        return List.of(texts).stream().map(CustomOutputTest::text).toList();
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
