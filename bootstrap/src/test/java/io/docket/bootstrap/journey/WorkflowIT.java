package io.docket.bootstrap.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.bootstrap.testing.Client;
import io.docket.bootstrap.testing.People;
import io.docket.bootstrap.testing.Upload;
import io.docket.domain.access.Permission;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What happened to a document can be told afterwards, and what the office knows already need not be typed. */
class WorkflowIT extends OnTestServer {
    private final People people = new People();
    private final Client reviewer = people.holding(people.first(), Set.of(Permission.REVIEW, Permission.SUBMIT));

    @AfterEach
    void leave() {
        people.close();
    }

    private static String document() {
        return ADMIN.post(
                        "/api/documents/" + ADMIN.idOf("/api/inboxes", "invoice"),
                        Upload.ofDocument("zugferd-invoice.pdf"))
                .expecting(200)
                .id();
    }

    private void submit(String document) {
        reviewer.post("/api/documents/" + document + "/feedback", "{\"annotations\": {}}")
                .expecting(200);
    }

    @Test
    void theGraphLeadsFromReceivingToSubmittingWithTheTimesBetween() {
        String document = document();
        submit(document);
        var workflow = ADMIN.get("/api/documents/" + document + "/workflow")
                .expecting(200)
                .json();
        assertEquals("submitted", workflow.path("graph").path("state").asString());
        var nodes = workflow.path("nodes");
        List<String> expected = List.of(
                "received",
                "queued-1",
                "started",
                "unpack",
                "text",
                "fields",
                "version-machine-predicted",
                "decision",
                "version-human-reviewed",
                "submitted");
        List<String> ids = new ArrayList<>(nodes.propertyNames());
        assertTrue(ids.containsAll(expected), ids.toString());
        Instant last = Instant.MIN;
        for (String id : ids) {
            Instant at = Instant.parse(nodes.path(id).path("at").asString());
            assertFalse(at.isBefore(last), ids.toString());
            last = at;
        }
        assertEquals(ids.size() - 1, workflow.path("links").size());
        workflow.path("links").forEach(link -> {
            assertTrue(nodes.has(link.path("source").asString())
                    && nodes.has(link.path("target").asString()));
            assertTrue(link.path("seconds").asDouble() >= 0, link.toString());
        });
        var masked = ADMIN.get("/api/documents/" + document + "/workflow", Map.of("X-Fields", "{graph{state}}"))
                .expecting(200);
        assertEquals("{\"graph\":{\"state\":\"submitted\"}}", masked.text());
        reviewer.get("/api/documents/" + document + "/workflow").expecting(403);
    }

    @Test
    void fieldsAreFilledFromDataThatAgreesUntilTheDocumentIsSubmitted() {
        String document = document();
        var annotations = ADMIN.get("/api/documents/" + document)
                .expecting(200)
                .json()
                .path("prediction")
                .path("annotations");
        String total = annotations.path("gross_amount").path(0).path("value").asString();
        String body = """
            {"documents": ["%s"], "match": ["gross_amount"], "overwrite": true,
             "data": [{"gross_amount": "%s", "invoice_number": "FROM-THE-OFFICE"}]}""".formatted(document, total);
        var answer = reviewer.post("/api/documents/enrich", body)
                .expecting(200)
                .json()
                .path("documents")
                .path(0);
        assertEquals(1, answer.path("matches").asInt());
        assertEquals(
                "FROM-THE-OFFICE", answer.path("filled").path("invoice_number").asString());
        var last = reviewer.get("/api/documents/" + document + "/last_version")
                .expecting(200)
                .json();
        assertEquals("enriched", last.path("name").asString());
        assertEquals(
                "FROM-THE-OFFICE",
                last.path("annotations")
                        .path("invoice_number")
                        .path(0)
                        .path("value")
                        .asString());
        reviewer.post(
                        "/api/documents/enrich",
                        body.replace("FROM-THE-OFFICE", "x").replace("invoice_number", "colour"))
                .expecting(422);
        submit(document);
        reviewer.post("/api/documents/enrich", body).expecting(409);
    }
}
