package io.docket.application.document.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.Docket;
import io.docket.application.Samples;
import io.docket.application.document.Documents;
import io.docket.application.inbox.RemoveProject;
import io.docket.application.kernel.Caller;
import io.docket.application.kernel.Expected;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Refusal.Kind;
import io.docket.domain.access.Permission;
import io.docket.domain.document.Document;
import io.docket.domain.document.Outcome;
import io.docket.domain.document.Version;
import io.docket.domain.document.output.OutputTemplate;
import io.docket.domain.document.output.OutputType;
import io.docket.domain.kernel.Target;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CustomOutputTest extends OutputFixture {
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
}
