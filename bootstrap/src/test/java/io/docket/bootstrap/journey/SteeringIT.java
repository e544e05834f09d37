package io.docket.bootstrap.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.bootstrap.testing.Answer;
import io.docket.bootstrap.testing.Attachments;
import io.docket.bootstrap.testing.Client;
import io.docket.bootstrap.testing.OwnInbox;
import io.docket.bootstrap.testing.People;
import io.docket.bootstrap.testing.Upload;
import io.docket.bootstrap.testing.WorkList;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What somebody sets for the tenant or an inbox, and what becomes of a receipt by it. */
class SteeringIT extends OnTestServer {
    private static final String LABELS =
            "[{\"field_name\": \"total\", \"type\": \"currency\", \"scope\": \"document\", \"multiple\": false}]";

    private final People people = new People();
    private final Client client = people.holdingEverything(people.anotherTenant());
    private final OwnInbox inbox = OwnInbox.setUp(client, LABELS);

    @AfterEach
    void leave() {
        people.close();
    }

    private String uploaded() {
        return client.post(inbox.uploads(), Upload.ofDocument("receipt.jpg"))
                .expecting(200)
                .id();
    }

    private JsonNode again(String document) throws InterruptedException {
        client.post("/api/documents/" + document + "/reprocess", "{}").expecting(200);
        return client.processed(document).json();
    }

    private Answer change(String kind, String scope, String json) {
        return client.patch("/api/" + kind + "/" + scope, json);
    }

    private void threshold(String scope, int total) {
        change("threshold_settings", scope, "{\"thresholds\": {\"annotations\": {\"total\": %d}}}".formatted(total))
                .expecting(200);
    }

    private static boolean waits(JsonNode document) {
        return document.path("flag_for_review").asBoolean();
    }

    @Test
    void anInboxOverItsTenantDecidesWhichDocumentsGoStraightThrough() throws Exception {
        threshold("default", 100);
        String document = uploaded();
        JsonNode unsure = client.processed(document).json();
        assertTrue(waits(unsure));
        assertTrue(unsure.path("meta_information").path("blockers").toString().contains("total"));
        threshold(inbox.id(), 0);
        assertFalse(waits(again(document)));

        Answer all = client.get("/api/threshold_settings/" + inbox.id() + "?default=true")
                .expecting(200);
        JsonNode fields = all.json().path("thresholds").path("annotations");
        assertEquals(0, fields.path("total").asInt(-1));
        assertEquals(80, fields.path("*").asInt());
        assertEquals(
                2, client.get("/api/threshold_settings").expecting(200).json().size());
        assertEquals(
                "{\"scope\":\"" + inbox.project() + "\"}",
                client.get("/api/threshold_settings/" + inbox.project())
                        .expecting(200)
                        .text());

        client.delete("/api/threshold_settings/" + inbox.id()).expecting(204);
        client.delete("/api/threshold_settings/" + inbox.id()).expecting(204);
        assertTrue(waits(again(document)));
    }

    @Test
    void aSampleOfWhatGoesStraightThroughIsReviewedAndSaysWhy() throws Exception {
        threshold(inbox.id(), 0);
        String document = uploaded();
        assertFalse(waits(client.processed(document).json()));
        var list = new WorkList(client, inbox.id());
        assertEquals(0, list.count("get-todo-count"));
        change("sampling_settings", "default", "{\"second_pass_STP\": 100}").expecting(200);
        JsonNode drawn = again(document);
        assertTrue(waits(drawn));
        assertTrue(drawn.path("status_data").path("sampling").asBoolean());
        assertEquals(
                "drawn as a sample: 100 of 100 documents that go straight through are reviewed all the same",
                drawn.path("meta_information").path("drawn").asString());
        assertEquals(1, list.count("get-todo-count"));
        client.post("/api/documents/" + document + "/status_data", "{\"submitted\": {\"value\": true}}")
                .expecting(200);
        assertEquals(0, list.count("get-todo-count"));
        assertFalse(waits(again(document)));
    }

    @Test
    void aBlacklistedValueIsNotAnsweredAgainAndWhatStandsInItsPlaceSaysSo() throws Exception {
        String document = uploaded();
        assertEquals(
                "5.00", total(client.processed(document).json()).path("value").asString());
        change("predictor_settings", inbox.id(), """
                        {"blacklist": {"total": ["5.00"]}, "fallback": {"total": 1},
                         "key_value_pairs": {"classification_cutoff": 5},
                         "table_extraction_settings": {"field_settings": {"lines": {"unit": {"default_value": "kg"}}}}}""").expecting(200);
        JsonNode other = total(again(document));
        assertNotEquals("5.00", other.path("value").asString());
        assertTrue(other.path("reason").asString().contains("“5.00” is ruled out by the settings"), other::toString);
        String left =
                change("predictor_settings", inbox.id(), """
                        {"blacklist": null, "fallback": {"total": null}, "key_value_pairs": {"classification_cutoff": null},
                         "table_extraction_settings": {"field_settings": {"lines": {"unit": null}}}}""").expecting(200).text();
        assertEquals("{\"scope\":\"" + inbox.id() + "\"}", left);
        assertEquals("5.00", total(again(document)).path("value").asString());
    }

    @Test
    void aColumnIsReadFromTheTextOfAnother() {
        client.patch("/api/formats/" + inbox.format(), """
                        {"table_types": [{"label": "lines", "contains_line_items": true, "columns": [
                            {"field_name": "description", "multiple": false}, {"field_name": "size", "multiple": false}]}]}""").expecting(200);
        change("predictor_settings", inbox.id(), """
                        {"table_extraction_settings": {"field_settings": {"lines": {"description": {
                            "nested_field_patterns": {"size": {"paper": "\\\\bA[0-9]"}}}}}}}""").expecting(200);
        byte[] page = Attachments.changed(Upload.document("zugferd-invoice.pdf"), xml -> "<nothing/>");
        JsonNode line = client.post(inbox.uploads(), Upload.of("page.pdf", page).with("sync", true))
                .expecting(200)
                .json()
                .path("prediction")
                .path("lines")
                .path("lines")
                .path(0);
        JsonNode size = line.path("size");
        assertEquals("A4", size.path("value").asString(), line::toString);
        assertEquals(
                "in the text of “description”: matches “\\bA[0-9]”, which the settings name “paper”",
                size.path("reason").asString());
        JsonNode description = line.path("description").path("visual_coord");
        JsonNode place = size.path("visual_coord");
        assertTrue(place.path(1).asInt() > description.path(1).asInt(), line::toString);
        assertEquals(description.path(3), place.path(3));
    }

    private static JsonNode total(JsonNode document) {
        return document.path("prediction").path("annotations").path("total").path(0);
    }

    @Test
    void whatCannotBeSetIsRefusedWithItsPlaceAndNothingIsStored() {
        Answer wrong = change("threshold_settings", inbox.id(), """
                        {"thresholds": {"annotations": {"date": 5, "total": {"max_error": 0}}}}""").expecting(422);
        assertTrue(wrong.text().contains("\"/thresholds/annotations/total/max_error\""), wrong::toString);
        change("sampling_settings", inbox.id(), "{\"second_pass_STP\": 101}").expecting(422);
        change("sampling_settings", inbox.id(), "{\"second_pass_STP\": 0.5}").expecting(400);
        change("predictor_settings", inbox.id(), "{\"blacklist\": {\"total\": [null]}}")
                .expecting(422);
        for (String kind : new String[] {"threshold_settings", "sampling_settings", "predictor_settings"}) {
            String none =
                    client.get("/api/" + kind + "/" + inbox.id()).expecting(200).text();
            assertEquals("{\"scope\":\"" + inbox.id() + "\"}", none);
            change(kind, "everything", "{}").expecting(404);
            change(kind, inbox.format(), "{}").expecting(404);
        }
        String tag = client.get("/api/sampling_settings/default")
                .expecting(200)
                .header("ETag")
                .orElseThrow();
        change("sampling_settings", "default", "{\"second_pass_STP\": 1}").expecting(200);
        client.send(
                        "PATCH",
                        "/api/sampling_settings/default",
                        Map.of("If-Match", tag, "Content-Type", "application/json"),
                        BodyPublishers.ofString("{\"second_pass_STP\": 2}"))
                .expecting(412);
    }
}
