package io.docket.application.document.output;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.docket.application.Docket;
import io.docket.application.Samples;
import io.docket.application.document.Documents;
import io.docket.application.document.FileContent;
import io.docket.application.document.output.OutputFilter.Of;
import io.docket.application.format.Formats;
import io.docket.application.inbox.Inboxes;
import io.docket.application.inbox.Projects;
import io.docket.application.kernel.Caller;
import io.docket.application.kernel.Command;
import io.docket.application.kernel.Expected;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Refusal.Kind;
import io.docket.application.kernel.Workbooks.Cell;
import io.docket.application.testing.NotedWorkbook;
import io.docket.application.testing.World;
import io.docket.domain.automation.Blocker;
import io.docket.domain.document.Document;
import io.docket.domain.document.Outcome;
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
import io.docket.domain.kernel.ProjectId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;

/** A project with bills and what is asked of their output. */
abstract class OutputFixture {
    static final OutputTemplate JSON = json("{{total}}", "{{each lines}}", "{{row.quantity}} × {{row.article}}");
    static final OutputTemplate CSV =
            new CsvTemplate(List.of(new Column("Sum", "{{total}}")), Optional.empty(), Separator.SEMICOLON);

    final World world = new World();
    final Project project = project();
    final Inbox inbox = inbox(project);

    @AfterEach
    void close() {
        world.close();
    }

    static OutputTemplate json(String sum, String repeated, String line) {
        return new JsonTemplate(new Tree.Members(Map.of(
                "sum",
                new Tree.Elements(
                        List.of(new Tree.Text(sum), new Tree.Members(Map.of(repeated, new Tree.Text(line))))))));
    }

    Project project() {
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

    Inbox inbox(Project of) {
        var made = new Inbox(new InboxId(world.ids.next()), "bills", of.id());
        world.store.write(all -> {
            all.in(world.tenant()).the(Inboxes.class).add(made);
            return made;
        });
        return made;
    }

    Document add(Document document) {
        world.store.write(all -> {
            all.in(world.tenant()).the(Documents.class).add(document);
            return document;
        });
        return document;
    }

    /** One that says what {@link Samples#prediction} does: a total of two values, a company, and two lines. */
    Document read(InboxId of, Instant receivedAt) {
        return add(Samples.document(of, "bill.pdf", receivedAt)
                .predicted(Samples.NOON, Samples.prediction())
                .processed(Outcome.succeeded(Samples.NOON, List.of(new Blocker.BelowThreshold("total", 3).doubt()))));
    }

    Document read() {
        return read(inbox.id(), Samples.NOON);
    }

    void put(OutputTemplate template) {
        world.operator().run(new SetOutputTemplate(project.id(), template, Expected.ANY));
    }

    static OutputFilter filter(Of of, String... ids) {
        return new OutputFilter(of, Optional.of(List.of(ids)), Optional.empty(), Optional.empty());
    }

    OutputFilter wholeInbox() {
        return filter(Of.INBOX, inbox.id().value());
    }

    static QueryOutput query(OutputFilter filter) {
        return new QueryOutput(filter, OutputChoice.STANDARD);
    }

    static QueryOutput query(OutputFilter filter, OutputType type) {
        return new QueryOutput(filter, new OutputChoice(Optional.of(type), Optional.empty()));
    }

    String text(Command<FileContent> command) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (FileContent content = world.operator().run(command)) {
            content.body().writeTo(bytes);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    String text(Document document, OutputType... wanted) throws IOException {
        return text(new ReadOutput(document.id(), List.of(wanted).stream().findFirst()));
    }

    static Kind refused(Runnable work) {
        return assertThrows(Refusal.class, work::run).kind();
    }

    static WorkbookOptions options(boolean wide, boolean more) {
        return new WorkbookOptions(wide, more, more, more, more ? Optional.of(" | ") : Optional.empty());
    }

    NotedWorkbook workbook(WorkbookOptions options) throws IOException {
        var noted = new NotedWorkbook();
        try (Docket docket = world.builder().workers(0).workbooks(noted).build()) {
            var command = new QueryWorkbook(wholeInbox(), options);
            docket.as(Caller.operator(world.tenant())).run(command).body().writeTo(new ByteArrayOutputStream());
        }
        return noted;
    }

    static Cell text(String text) {
        return new Cell.Text(text);
    }

    static Cell number(String number) {
        return new Cell.Number(new BigDecimal(number));
    }

    static List<Cell> texts(String... texts) {
        return List.of(texts).stream().map(CustomOutputTest::text).toList();
    }
}
