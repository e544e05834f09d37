package io.docket.bootstrap.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.bootstrap.testing.Client;
import io.docket.bootstrap.testing.OwnInbox;
import io.docket.bootstrap.testing.People;
import io.docket.bootstrap.testing.Upload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An error that somebody sets in place of a threshold, and what feedback tells of it. */
class PromiseIT extends OnTestServer {
    private static final String LABELS =
            "[{\"field_name\": \"total\", \"type\": \"currency\", \"scope\": \"document\", \"multiple\": false}]";

    private final People people = new People();
    private final Client client = people.holdingEverything(people.anotherTenant());
    private final OwnInbox inbox = OwnInbox.setUp(client, LABELS);
    private final String settings = "/api/threshold_settings/" + inbox.id();

    @AfterEach
    void leave() {
        people.close();
    }

    private JsonNode uploaded() throws InterruptedException {
        String document = client.post(inbox.uploads(), Upload.ofDocument("receipt.jpg"))
                .expecting(200)
                .id();
        return client.processed(document).json();
    }

    private void say(JsonNode document, String total) {
        client.post(
                        "/api/documents/" + document.path("id").asString() + "/feedback",
                        "{\"annotations\": {\"total\": [{\"gold\": \"%s\", \"text\": \"\", \"textual_coord\": []}]}}"
                                .formatted(total))
                .expecting(200);
    }

    private void threshold(String total) {
        client.patch(settings, "{\"thresholds\": {\"annotations\": {\"total\": %s}}}".formatted(total))
                .expecting(200);
    }

    private JsonNode curve(String scope, String query) {
        return client.get("/api/threshold_settings/" + scope + "/curve" + query)
                .expecting(200)
                .json();
    }

    @Test
    void anErrorThatIsPromisedBlocksWhatItsHistoryDoesNotProveAndFeedbackFillsThatHistory() throws Exception {
        threshold("{\"max_error\": 1.0}");
        assertEquals(
                1,
                client.get(settings)
                        .expecting(200)
                        .json()
                        .path("thresholds")
                        .path("annotations")
                        .path("total")
                        .path("max_error")
                        .asInt());
        JsonNode first = uploaded();
        JsonNode blocked = first.path("meta_information").path("blocked_by").path(0);
        assertEquals("threshold", blocked.path("cause").asString());
        assertTrue(
                blocked.path("reason").asString().contains("its history is too small to keep its error at 1 %"),
                blocked::toString);
        say(first, "5.00");
        say(uploaded(), "6.00");

        JsonNode tells = curve(inbox.id(), "?max_error=2");
        JsonNode total = tells.path("fields").path("total");
        assertEquals(1, total.path("max_error").asInt());
        // The model's answer was right; the second copy was answered by what was said of the first.
        assertOneAnswer(total.path("model"), 0);
        assertOneAnswer(total.path("other"), 100);
        assertEquals(2, tells.path("in_force").path("documents").asInt());
        assertEquals(
                0,
                tells.path("at_max_error")
                        .path("straight_through")
                        .path("count")
                        .asInt(-1));

        threshold("0");
        JsonNode passing = curve("default", "").path("in_force");
        assertEquals(2, passing.path("straight_through").path("count").asInt());
        assertEquals(1, passing.path("with_error").path("count").asInt());
        assertFalse(uploaded().path("flag_for_review").asBoolean());
    }

    private static void assertOneAnswer(JsonNode source, double error) {
        assertEquals(1, source.path("answers").asInt());
        assertFalse(source.has("threshold"));
        assertTrue(source.path("reason").asString().contains("there are 1"), source::toString);
        JsonNode lowest = source.path("curve").path(0);
        assertEquals(error, lowest.path("error").path("percent").asDouble());
        assertEquals(100.0, lowest.path("automation").path("percent").asDouble());
    }

    @Test
    void samplesOfWhatGoesStraightThroughMeasureIt() throws Exception {
        threshold("0");
        client.patch("/api/sampling_settings/" + inbox.id(), "{\"second_pass_STP\": 100}")
                .expecting(200);
        say(uploaded(), "6.00");
        JsonNode tells = curve(inbox.project(), "");
        assertEquals(1, tells.path("measured").path("count").asInt());
        assertEquals(
                1,
                tells.path("fields").path("total").path("measured").path("of").asInt());
    }

    @Test
    void whatIsNoErrorIsRefusedWithItsPlace() {
        assertTrue(client.patch(settings, "{\"thresholds\": {\"annotations\": {\"total\": {\"max_error\": 0}}}}")
                .expecting(422)
                .text()
                .contains("/thresholds/annotations/total/max_error"));
        client.get(settings + "/curve?max_error=101").expecting(400);
        client.get(settings + "/curve?max_error=little").expecting(400);
    }
}
