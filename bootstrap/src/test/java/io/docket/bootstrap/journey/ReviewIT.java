package io.docket.bootstrap.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.format.Formats;
import io.docket.application.inbox.Inboxes;
import io.docket.application.inbox.Projects;
import io.docket.application.memory.RandomIds;
import io.docket.bootstrap.testing.Answer;
import io.docket.bootstrap.testing.Client;
import io.docket.bootstrap.testing.People;
import io.docket.bootstrap.testing.TestServer;
import io.docket.bootstrap.testing.Upload;
import io.docket.domain.access.Permission;
import io.docket.domain.format.Format;
import io.docket.domain.format.Label;
import io.docket.domain.format.LabelType;
import io.docket.domain.inbox.Inbox;
import io.docket.domain.inbox.Project;
import io.docket.domain.kernel.FormatId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.ProjectId;
import io.docket.domain.kernel.TenantId;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A team of four with different roles works an inbox from upload to submitted, two of them beside each other. */
class ReviewIT extends OnTestServer {
    private static final int DOCUMENTS = 12;
    private static final String NEXT = "/api/documents/query/next-document";
    private static final String RIGHT = """
            {"annotations": {"approved": [{"gold": "true", "text": "", "textual_coord": []}],
             "gross_amount": [{"gold": "529.87", "text": "529,87", "textual_coord": []}]}}""";

    private final People people = new People();
    private final TenantId tenant = people.anotherTenant();
    private final String inbox = inbox(tenant);
    private final Client sender = people.holding(tenant, Set.of(Permission.UPLOAD));
    private final Client ann = people.holding(tenant, Set.of(Permission.REVIEW, Permission.SUBMIT));
    private final Client bob =
            people.holding(tenant, Set.of(Permission.REVIEW, Permission.SUBMIT, Permission.ESCALATE_DOCUMENT));
    private final Client lead = people.holding(
            tenant,
            Set.of(
                    Permission.REVIEW,
                    Permission.SUBMIT,
                    Permission.DE_ESCALATE_DOCUMENT,
                    Permission.REJECT_DOCUMENT,
                    Permission.RELEASE_LOCK,
                    Permission.PICK_NEXT_ESCALATED));

    @AfterEach
    void leave() {
        people.close();
    }

    /** An inbox of its own, whose documents always wait: nothing that is printed says whether they are approved. */
    private static String inbox(TenantId tenant) {
        var ids = new RandomIds(InstantSource.system());
        var format = new Format(
                new FormatId(ids.next()),
                "checked",
                List.of(),
                List.of(
                        Label.field("gross_amount", "Gross amount", LabelType.CURRENCY, true),
                        Label.field("approved", "Approved", LabelType.BOOLEAN, true)),
                List.of(),
                List.of());
        Project project = Project.simple(new ProjectId(ids.next()), "checked", List.of(format.id()));
        var inbox = new Inbox(new InboxId(ids.next()), "checked", project.id());
        try (var store = TestServer.store()) {
            store.write(all -> {
                all.in(tenant).the(Formats.class).add(format);
                all.in(tenant).the(Projects.class).add(project);
                all.in(tenant).the(Inboxes.class).add(inbox);
                return inbox;
            });
        }
        return inbox.id().value();
    }

    private static Answer status(Client client, String document, String json) {
        return client.post("/api/documents/" + document + "/status_data", json);
    }

    private static Answer feedback(Client client, String document, String json) {
        return client.post("/api/documents/" + document + "/feedback", json);
    }

    private long count(Client client, String type) {
        return client.post(
                        "/api/documents/query/" + type,
                        "{\"filter\": {\"inbox\": {\"$in\": [{\"$oid\": \"%s\"}]}}}".formatted(inbox))
                .expecting(200)
                .json()
                .path("count")
                .asLong();
    }

    private List<String> uploaded() throws InterruptedException {
        var documents = new ArrayList<String>();
        for (int number = 0; number < DOCUMENTS; number++) {
            documents.add(sender.post(
                            "/api/documents/" + inbox,
                            Upload.ofDocument("zugferd-invoice.pdf").with("sync", false))
                    .expecting(200)
                    .id());
        }
        for (String document : documents) {
            ann.processed(document);
        }
        return documents;
    }

    /** Works until nothing is left, and answers what was given. */
    private static List<String> worked(Client client) {
        var given = new ArrayList<String>();
        for (String id = next(client); !id.isEmpty(); id = next(client)) {
            feedback(client, id, RIGHT).expecting(200);
            given.add(id);
        }
        return given;
    }

    private static String next(Client client) {
        return client.post(NEXT, "{}").expecting(200).json().path("id").asString("");
    }

    @Test
    void aTeamOfFourWorksAnInboxAndNoDocumentIsGivenTwice() throws Exception {
        List<String> documents = uploaded();
        assertEquals(DOCUMENTS, count(ann, "get-todo-count"));
        sender.post(NEXT, "{}").expecting(403);

        String first = next(ann);
        assertEquals(documents.get(0), first);
        status(bob, first, "{\"lock\": {\"value\": true}}").expecting(409);
        feedback(bob, first, RIGHT).expecting(409);
        status(lead, first, "{\"lock\": {\"value\": false}}").expecting(200);
        status(ann, first, "{\"escalate\": {\"value\": true}}").expecting(403);
        status(bob, first, "{\"escalate\": {\"value\": true}}").expecting(200);
        assertEquals(1, count(lead, "get-todo-escalated-count"));
        String rejected = documents.get(1);
        status(lead, rejected, "{\"reject\": {\"value\": true}}").expecting(200);
        feedback(ann, rejected, RIGHT).expecting(409);
        Answer wrong = feedback(ann, documents.get(2), """
                {"annotations": {"approved": [{"gold": "perhaps", "text": "", "textual_coord": [0, 999999]}],
                 "unknown": [{"gold": "1", "text": "1", "textual_coord": [], "visual_coord": [7, 0, 0, 1, 1]}]}}""").expecting(422);
        for (String pointer : List.of(
                "/annotations/approved/0/gold", "/annotations/approved/0/textual_coord", "/annotations/unknown")) {
            assertTrue(wrong.text().contains(pointer), wrong.toString());
        }

        var all = new HashSet<String>();
        var threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<List<String>>> working = List.of(() -> worked(ann), () -> worked(bob));
            for (Future<List<String>> each : threads.invokeAll(working)) {
                for (String id : each.get()) {
                    assertTrue(all.add(id), () -> id + " was given twice");
                }
            }
        } finally {
            threads.shutdownNow();
        }
        assertEquals(DOCUMENTS - 2, all.size());
        assertFalse(all.contains(rejected));
        assertEquals(List.of(first), worked(lead));
        status(lead, rejected, "{\"reject\": {\"value\": false}}").expecting(200);
        assertEquals(List.of(rejected), worked(lead));

        assertEquals(0, count(ann, "get-todo-count"));
        assertEquals(2, count(lead, "get-finished-me"));
        assertEquals(DOCUMENTS, count(ann, "get-finished-team"));
        assertEquals(DOCUMENTS, count(ann, "avg-time"));
        var document = ann.get("/api/documents/" + first).expecting(200).json();
        assertTrue(document.path("submitted").path("value").asBoolean());
        assertFalse(document.path("status_data").path("lock").asBoolean());
        assertTrue(document.path("timings").has("submit_time"));
        assertEquals("reviewed", document.path("last_version").asString());
        status(ann, first, "{\"lock\": {\"value\": true}}").expecting(409);
        feedback(ann, first, RIGHT).expecting(200);
    }

    @Test
    void versionsAreComparedAndCounted() throws Exception {
        String document = sender.post(
                        "/api/documents/" + inbox,
                        Upload.ofDocument("zugferd-invoice.pdf").with("sync", false))
                .expecting(200)
                .id();
        ann.processed(document);
        feedback(ann, document, RIGHT).expecting(200);
        var last = ann.get("/api/documents/" + document + "/last_version?source=human&is_evaluated=true")
                .expecting(200)
                .json();
        assertEquals(
                1,
                last.path("evaluation").path("document").path("false_negatives").asInt());
        ann.get("/api/documents/" + document + "/last_version?name=none").expecting(404);
        var comparison = ann.post("/api/inboxes/" + inbox + "/compare_versions", """
                {"cmp_version_1": "predicted", "cmp_version_2": "reviewed", "new_version_name": "compared"}""")
                .expecting(200)
                .json();
        assertEquals(1, comparison.path("compared").asInt());
        assertEquals(
                3,
                ann.get("/api/inboxes/" + inbox + "/document_versions")
                        .expecting(200)
                        .json()
                        .size());
    }

    @Test
    void questionsThatMeanNothingAreRefused() {
        ann.post("/api/documents/query/next-document", "{\"type\": \"avg-time\"}")
                .expecting(400);
        ann.post("/api/documents/query/everything", "{}").expecting(400);
        ann.post("/api/documents/query/get-todo-count", "{\"filter\": {\"inbox\": {\"$ne\": []}}}")
                .expecting(400);
        ann.post("/api/documents/query/get-todo-count", """
                {"filter": {"timings": {"receive_time": {"$gte": "2026-02-01T00:00:00Z",
                 "$lt": "2026-01-01T00:00:00Z"}}}}""").expecting(422);
        status(ann, "0".repeat(24), "{\"lock\": {\"value\": true}}").expecting(404);
    }
}
