package io.docket.bootstrap.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.document.Documents;
import io.docket.application.memory.RandomIds;
import io.docket.bootstrap.testing.Answer;
import io.docket.bootstrap.testing.Client;
import io.docket.bootstrap.testing.People;
import io.docket.bootstrap.testing.TestServer;
import io.docket.bootstrap.testing.Upload;
import io.docket.domain.document.Document;
import io.docket.domain.document.Hints;
import io.docket.domain.document.MediaType;
import io.docket.domain.document.StoredFile;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.TenantId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a team gets wrong while it sets up and reviews: each is told by its status and a sentence, and nothing of it is kept. */
class BadReviewIT extends OnTestServer {
    private static final int MANY = 1_000;

    private final People people = new People();
    private final TenantId tenant = people.anotherTenant();
    private final Client lead = people.holdingEverything(tenant);

    @AfterEach
    void leave() {
        people.close();
    }

    private static Answer refused(Answer answer, int status) {
        var problem = answer.expecting(status).json();
        assertEquals("application/problem+json", answer.type());
        assertTrue(problem.path("detail").asString().endsWith("."), answer.toString());
        return answer;
    }

    /** Refused with exactly this place among what is wrong. */
    private static void refusedAt(Answer answer, String place) {
        assertTrue(refused(answer, 422).text().contains("\"" + place + "\""), answer.toString());
    }

    private static String format(Client client, String labels) {
        return client.post("/api/formats", formatBody(labels)).expecting(201).id();
    }

    private static String formatBody(String labels) {
        return "{\"name\": \"own\", \"labels\": [%s]}".formatted(labels);
    }

    private static String projectBody(String format) {
        return """
            {"name": "own", "formats": ["%s"], "split_into_sections": false, "sub_page_splitting": false}""".formatted(format);
    }

    private static String inbox(Client client, String name) {
        String format = format(client, """
            {"field_name": "date", "type": "date"}, {"field_name": "gross_amount", "type": "currency"}""");
        String project =
                client.post("/api/projects", projectBody(format)).expecting(201).id();
        return client.post("/api/inboxes", "{\"name\": \"%s\", \"project\": \"%s\"}".formatted(name, project))
                .expecting(201)
                .id();
    }

    private static String document(Client client, String inbox) {
        return client.post("/api/documents/" + inbox, Upload.ofDocument("zugferd-invoice.pdf"))
                .expecting(200)
                .id();
    }

    /** Documents that were just received, put beside the server into its database. */
    private static List<String> stored(TenantId owner, String inbox, int count) {
        var ids = new RandomIds(InstantSource.system());
        List<Document> documents = IntStream.range(0, count)
                .mapToObj(number -> Document.received(
                        new DocumentId(ids.next()),
                        new InboxId(inbox),
                        "invoice-" + number + ".pdf",
                        MediaType.PDF,
                        new StoredFile("0".repeat(64), 1),
                        Hints.NONE,
                        Optional.empty(),
                        Instant.now()))
                .toList();
        try (var store = TestServer.store()) {
            store.write(all -> {
                documents.forEach(all.in(owner).the(Documents.class)::add);
                return documents;
            });
        }
        return documents.stream().map(document -> document.id().value()).toList();
    }

    private static Answer move(Client client, String inbox, List<String> documents) {
        String ids = documents.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(", "));
        return client.patch("/api/documents/" + inbox + "/move_inbox", "{\"document_ids\": [" + ids + "]}");
    }

    private static long total(Client client, String inbox) {
        return client.get("/api/inboxes/" + inbox + "/paginated?per_page=1")
                .expecting(200)
                .json()
                .path(0)
                .path("total")
                .asLong();
    }

    private static Answer feedback(Client client, String document, String annotations) {
        return client.post(
                "/api/documents/" + document + "/feedback", "{\"annotations\": {%s}}".formatted(annotations));
    }

    @Test
    void aFormulaThatRefersToItselfIsRefused() {
        refusedAt(lead.post("/api/formats", formatBody("""
            {"field_name": "a", "type": "currency", "category": "computed", "formula": "b + 1"},
            {"field_name": "b", "type": "currency", "category": "computed", "formula": "a * 2"}""")), "/labels/1/formula");
    }

    @Test
    void aLabelNameGivenTwiceIsRefused() {
        refusedAt(lead.post("/api/formats", formatBody("""
            {"field_name": "a", "type": "currency"}, {"field_name": "a", "type": "date"}""")), "/labels");
    }

    @Test
    void aFormatOfAnotherTenantIsNotFoundInAProject() {
        String foreign = format(people.holdingEverything(people.anotherTenant()), "");
        Answer refused = refused(lead.post("/api/projects", projectBody(foreign)), 404);
        Answer unknown = refused(lead.post("/api/projects", projectBody("0".repeat(24))), 404);
        assertEquals(
                unknown.json().path("detail").asString(),
                refused.json().path("detail").asString());
    }

    @Test
    void feedbackThatDoesNotFitTheFormatOrThePagesIsRefusedAtItsPlace() {
        String document = document(lead, inbox(lead, "own"));
        String atom = "{\"gold\": \"%s\", \"text\": \"\", \"textual_coord\": [], \"visual_coord\": [%s]}";
        refusedAt(feedback(lead, document, "\"colour\": [" + atom.formatted("red", "") + "]"), "/annotations/colour");
        refusedAt(
                feedback(lead, document, "\"date\": [" + atom.formatted("2026-02-30", "") + "]"),
                "/annotations/date/0/gold");
        for (String place : List.of("99, 0, 0, 10, 10", "0, 0, 0, 100000, 10")) {
            refusedAt(
                    feedback(lead, document, "\"gross_amount\": [" + atom.formatted("1.00", place) + "]"),
                    "/annotations/gross_amount/0/visual_coord");
        }
        lead.get("/api/documents/" + document + "/last_version?source=human").expecting(404);
    }

    @Test
    void aDeletedDocumentIsNotLocked() {
        String document = document(lead, inbox(lead, "own"));
        lead.delete("/api/documents/" + document).expecting(200);
        refused(lead.post("/api/documents/" + document + "/status_data", "{\"lock\": {\"value\": true}}"), 404);
    }

    @Test
    void ofAThousandDocumentsNoneIsMovedWhenOneIsAnotherTenants() {
        String from = inbox(lead, "from");
        String to = inbox(lead, "to");
        TenantId other = people.anotherTenant();
        Client stranger = people.holdingEverything(other);
        var documents = new ArrayList<>(stored(tenant, from, MANY - 1));
        documents.addAll(stored(other, inbox(stranger, "theirs"), 1));
        refused(move(lead, to, documents), 404);
        assertEquals(MANY - 1, total(lead, from));
        assertEquals(0, total(lead, to));
        move(lead, to, documents.subList(0, MANY - 1)).expecting(200);
        assertEquals(MANY - 1, total(lead, to));
    }

    @Test
    void documentsAreNotMovedIntoTheInboxThatTheyLieIn() {
        String inbox = inbox(lead, "own");
        refused(move(lead, inbox, stored(tenant, inbox, 2)), 409);
    }

    @Test
    void moreOnAPageThanAllowedAndRangesThatEndBeforeTheyStartAreRefused() {
        String page = "/api/inboxes/" + inbox(lead, "own") + "/paginated";
        refused(lead.get(page + "?per_page=100000"), 400);
        refused(lead.get(page + "?start_receive_date=2026-02-01T00:00:00Z&end_receive_date=2026-01-01T00:00:00Z"), 400);
        refused(lead.post("/api/documents/query/get-todo-count", """
            {"filter": {"timings": {"receive_time": {"$gte": "2026-02-01T00:00:00Z",
             "$lt": "2026-01-01T00:00:00Z"}}}}"""), 422);
    }
}
