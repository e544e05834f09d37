package io.docket.bootstrap.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.bootstrap.testing.Answer;
import io.docket.bootstrap.testing.Client;
import io.docket.bootstrap.testing.People;
import io.docket.bootstrap.testing.Upload;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Somebody has a whole inbox processed anew, and clears it bit by bit. */
class InboxTasksIT extends OnTestServer {
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final int DOCUMENTS = 4;

    private final String inbox = inbox();
    private final String base = "/api/inboxes/" + inbox;

    private static String inbox() {
        return ADMIN.post(
                        "/api/inboxes",
                        "{\"name\": \"%s\", \"project\": \"%s\"}"
                                .formatted("tasks-" + UUID.randomUUID(), ADMIN.idOf("/api/projects", "default")))
                .expecting(201)
                .id();
    }

    private List<String> uploaded(int count) throws InterruptedException {
        var documents = new ArrayList<String>();
        for (int number = 0; number < count; number++) {
            documents.add(ADMIN.post(
                            "/api/documents/" + inbox,
                            Upload.ofDocument("zugferd-invoice.pdf").with("sync", true))
                    .expecting(200)
                    .id());
        }
        return documents;
    }

    private static Answer post(Client client, String path) {
        return client.send("POST", path, Map.of(), BodyPublishers.noBody());
    }

    /** The task, once it is finished. */
    private static JsonNode finished(String address) throws InterruptedException {
        long until = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < until) {
            JsonNode task = ADMIN.get(address).expecting(200).json();
            if (task.has("finished_at")) {
                return task;
            }
            Thread.sleep(100);
        }
        throw new AssertionError(address + " was not finished within " + LONGEST);
    }

    private JsonNode removed(String query) throws InterruptedException {
        Answer answer = ADMIN.delete(base + "/documents" + query).expecting(204);
        assertEquals(0, answer.bytes().length);
        return finished(answer.header("Location").orElseThrow());
    }

    private List<String> left() {
        var ids = new ArrayList<String>();
        ADMIN.get(base + "/documents")
                .expecting(200)
                .json()
                .forEach(document -> ids.add(document.path("id").asString()));
        return ids;
    }

    private static void set(String states, String document) {
        ADMIN.post("/api/documents/" + document + "/status_data", states).expecting(200);
    }

    private static Instant receivedAt(String document) {
        return Instant.parse(ADMIN.get("/api/documents/" + document)
                .expecting(200)
                .json()
                .path("timings")
                .path("receive_time")
                .asString());
    }

    @Test
    void anInboxIsProcessedAnewUnderANameAndProgressReachesItsEnd() throws Exception {
        List<String> documents = uploaded(DOCUMENTS);
        JsonNode started =
                post(ADMIN, base + "/reprocess?name=again").expecting(200).json();
        assertEquals("reprocess", started.path("kind").asString());
        assertEquals(DOCUMENTS, started.path("total").asInt());
        JsonNode finished = finished(base + "/tasks/" + started.path("id").asString());
        assertEquals(DOCUMENTS, finished.path("done").asInt(), finished.toString());
        assertEquals(0, finished.path("skipped").size());
        for (String document : documents) {
            ADMIN.processed(document);
            JsonNode last = ADMIN.get("/api/documents/" + document + "/last_version?name=again")
                    .expecting(200)
                    .json();
            assertEquals("again", last.path("name").asString(), last.toString());
        }
        assertEquals(
                List.of(started.path("id").asString()),
                ADMIN.get(base + "/tasks").expecting(200).json().findValuesAsString("id"));
    }

    @Test
    void hintsHoldForEveryDocument() throws Exception {
        String document = uploaded(1).get(0);
        String number = annotation(document, "invoice_number");
        String hints = "{\"invoice_number\": {\"blacklist\": [\"%s\"]}}".formatted(number);
        String task = ADMIN.post(
                        base + "/reprocess", Upload.of("unread", new byte[0]).with("hints", hints))
                .expecting(200)
                .id();
        finished(base + "/tasks/" + task);
        ADMIN.processed(document);
        assertTrue(!number.equals(annotation(document, "invoice_number")), number);
        ADMIN.post(base + "/reprocess", Upload.of("unread", new byte[0]).with("hints", "{\"a\": {\"b\": 1}}"))
                .expecting(400);
        post(ADMIN, base + "/reprocess?reviewer=Nobody").expecting(400);
        ADMIN.post(base + "/reprocess", "{}").expecting(415);
    }

    private static String annotation(String document, String field) {
        return ADMIN.get("/api/documents/" + document)
                .expecting(200)
                .json()
                .path("prediction")
                .path("annotations")
                .path(field)
                .path(0)
                .path("value")
                .asString("");
    }

    @Test
    void whatIsDoneInARangeGoesThenTheFilesThenEverything() throws Exception {
        List<String> documents = uploaded(DOCUMENTS);
        documents.subList(0, 2).forEach(document -> set("{\"submitted\": {\"value\": true}}", document));
        documents.subList(2, DOCUMENTS).forEach(document -> set("{\"status_data\": {\"sampling\": true}}", document));
        Instant second = receivedAt(documents.get(1));
        JsonNode done = removed("?what=DONE&start_date=" + second);
        assertEquals(1, done.path("done").asInt(), done.toString());
        assertEquals("DONE", done.path("what").asString());
        assertEquals(DOCUMENTS - 2, done.path("skipped").path("not_done").asInt(), done.toString());
        ADMIN.get("/api/documents/" + documents.get(1)).expecting(404);
        assertEquals(DOCUMENTS - 1, left().size());

        String kept = documents.get(2);
        removed("?how=SOURCE_FILES&end_date=" + receivedAt(kept));
        ADMIN.get("/api/documents/" + kept + "/original_file").expecting(404);
        assertTrue(ADMIN.get("/api/documents/" + kept)
                .expecting(200)
                .json()
                .path("status_data")
                .path("archived")
                .asBoolean());
        ADMIN.get("/api/documents/" + documents.get(3) + "/original_file").expecting(200);

        assertEquals(DOCUMENTS - 1, removed("").path("done").asInt());
        assertEquals(List.of(), left());
    }

    @Test
    void wrongValuesAndForeignInboxesAreRefused() {
        ADMIN.delete(base + "/documents?start_date=2026-02-01T00:00:00Z&end_date=2026-01-01T00:00:00Z")
                .expecting(400);
        ADMIN.delete(base + "/documents?how=HALF").expecting(400);
        ADMIN.delete(base + "/documents?start_date=yesterday").expecting(400);
        ADMIN.get(base + "/tasks/" + "0".repeat(24)).expecting(404);
        try (var people = new People()) {
            Client stranger = people.holdingEverything(people.anotherTenant());
            stranger.delete(base + "/documents").expecting(404);
            post(stranger, base + "/reprocess").expecting(404);
            stranger.get(base + "/tasks").expecting(404);
        }
        assertEquals(0, ADMIN.get(base + "/tasks").expecting(200).json().size());
    }
}
