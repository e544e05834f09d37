package io.docket.bootstrap.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.bootstrap.testing.Attachments;
import io.docket.bootstrap.testing.Client;
import io.docket.bootstrap.testing.OwnInbox;
import io.docket.bootstrap.testing.People;
import io.docket.bootstrap.testing.Upload;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * What fifty checked invoices make of an inbox: its confidences, the thresholds that keep an error that was promised, and what
 * samples of those that went straight through tell of that promise. Lessons are undone in between, as they would answer all.
 */
class TrackRecordIT extends OnTestServer {
    private static final String LABELS = """
            [{"field_name": "invoice_number", "type": "alphanumeric", "scope": "document", "multiple": false},
             {"field_name": "gross_amount", "type": "currency", "scope": "document", "multiple": false}]""";

    private static final byte[] PAGE = Attachments.changed(Upload.document("zugferd-invoice.pdf"), xml -> "<nothing/>");
    private static final String NUMBER = "471102";
    private static final String OTHER_NUMBER = "471103";
    private static final String AMOUNT = "529.87";
    private static final String OTHER_AMOUNT = "530.00";
    private static final int ENOUGH = 50;

    private final People people = new People();
    private final Client client = people.holdingEverything(people.anotherTenant());
    private final OwnInbox inbox = OwnInbox.setUp(client, LABELS);

    @AfterEach
    void leave() {
        people.close();
    }

    private List<JsonNode> uploaded(int count) throws InterruptedException {
        var ids = new ArrayList<String>();
        for (int number = 0; number < count; number++) {
            ids.add(client.post(inbox.uploads(), Upload.of("page.pdf", PAGE).with("sync", false))
                    .expecting(200)
                    .id());
        }
        var documents = new ArrayList<JsonNode>();
        for (String id : ids) {
            documents.add(client.processed(id).json());
        }
        return documents;
    }

    private void say(JsonNode document, String number, String amount) {
        client.post("/api/documents/" + document.path("id").asString() + "/feedback", """
                        {"annotations": {"invoice_number": [{"gold": "%s", "text": "", "textual_coord": []}],
                                         "gross_amount": [{"gold": "%s", "text": "", "textual_coord": []}]}}""".formatted(number, amount))
                .expecting(200);
    }

    private void undoLessons() {
        client.delete("/api/inboxes/" + inbox.id() + "/lessons").expecting(204);
    }

    private void set(String kind, String settings) {
        client.patch("/api/" + kind + "/" + inbox.id(), settings).expecting(200);
    }

    private JsonNode curve() {
        return client.get("/api/threshold_settings/" + inbox.id() + "/curve")
                .expecting(200)
                .json();
    }

    private static int confidence(JsonNode document, String field) {
        return document.path("prediction")
                .path("annotations")
                .path(field)
                .path(0)
                .path("confidence")
                .asInt();
    }

    private static String blockers(JsonNode document) {
        return document.path("meta_information").path("blocked_by").toString();
    }

    @Test
    void whatWasCheckedMovesConfidencesKeepsWhatWasPromisedAndIsMeasuredBySamples() throws Exception {
        set(
                "threshold_settings",
                "{\"thresholds\": {\"annotations\": {\"invoice_number\": {\"max_error\": 2}, \"gross_amount\": 0}}}");
        List<JsonNode> checked = uploaded(ENOUGH);
        JsonNode first = checked.get(0);
        assertTrue(
                blockers(first).contains("its history is too small to keep its error at 2 %"), () -> blockers(first));
        for (int at = 0; at < ENOUGH; at++) {
            say(checked.get(at), NUMBER, at % 5 == 0 ? OTHER_AMOUNT : AMOUNT);
        }
        undoLessons();

        set("sampling_settings", "{\"second_pass_STP\": 100}");
        List<JsonNode> samples = uploaded(4);
        JsonNode passed = samples.get(0);
        assertEquals("", blockers(passed), passed::toString);
        assertTrue(passed.path("status_data").path("sampling").asBoolean(), passed::toString);
        // All fifty numbers were right, and one amount in five was wrong, whatever the model thought of either.
        assertTrue(confidence(passed, "invoice_number") > confidence(first, "invoice_number"), passed::toString);
        assertTrue(confidence(first, "gross_amount") > 90, first::toString);
        assertEquals(80, confidence(passed, "gross_amount"), 5, passed::toString);

        say(samples.get(0), NUMBER, AMOUNT);
        samples.subList(1, 4).forEach(sample -> say(sample, OTHER_NUMBER, AMOUNT));
        undoLessons();
        JsonNode tells = curve();
        assertEquals(3, tells.path("measured").path("count").asInt(), tells::toString);
        assertEquals(4, tells.path("measured").path("of").asInt(), tells::toString);
        assertFalse(tells.path("fields").path("invoice_number").path("kept").asBoolean(true), tells::toString);

        JsonNode blocked = uploaded(1).get(0);
        assertTrue(
                blockers(blocked).contains("no threshold would have kept its error at 2 % in its 54 checked answers"),
                () -> blockers(blocked));
    }
}
