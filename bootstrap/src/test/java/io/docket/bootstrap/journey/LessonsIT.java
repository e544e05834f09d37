package io.docket.bootstrap.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.bootstrap.testing.Client;
import io.docket.bootstrap.testing.OwnInbox;
import io.docket.bootstrap.testing.People;
import io.docket.bootstrap.testing.Upload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a reviewer's word on one receipt does to the next of the same shop, and how that is seen and undone. */
class LessonsIT extends OnTestServer {
    private static final String LABELS = """
            [{"field_name": "total", "type": "currency", "scope": "document", "multiple": false},
             {"field_name": "branch", "display_name": "Branch", "type": "string", "scope": "document", "multiple": false}]""";

    private final People people = new People();
    private final Client client = people.holdingEverything(people.anotherTenant());
    private final OwnInbox inbox = OwnInbox.setUp(client, LABELS);

    @AfterEach
    void leave() {
        people.close();
    }

    private JsonNode uploaded() {
        return client.post(inbox.uploads(), Upload.ofDocument("receipt.jpg").with("sync", true))
                .expecting(200)
                .json();
    }

    private static JsonNode field(JsonNode document, String name) {
        return document.path("prediction").path("annotations").path(name).path(0);
    }

    private static String value(JsonNode document, String name) {
        return field(document, name).path("value").asString("");
    }

    private void teach(String document) {
        client.post("/api/documents/" + document + "/feedback", """
                        {"annotations": {"total": [{"gold": "4.90", "text": "4.90", "textual_coord": []}],
                                         "branch": [{"gold": "Riverside", "text": "", "textual_coord": []}]}}""").expecting(200);
    }

    private String lessonsPath() {
        return "/api/inboxes/" + inbox.id() + "/lessons";
    }

    private JsonNode lessons() {
        return client.get(lessonsPath()).expecting(200).json().path(0);
    }

    @Test
    void oneFeedbackTeachesTheNextReceiptUntilItIsUndone() {
        JsonNode first = uploaded();
        String document = first.path("id").asString();
        assertEquals("", value(first, "branch"));
        teach(document);
        JsonNode next = uploaded();
        assertEquals("Riverside", value(next, "branch"));
        assertTrue(field(next, "branch").path("reason").asString().contains(document), next::toString);

        JsonNode page = lessons();
        assertEquals(1, page.path("total").asInt());
        JsonNode lesson = page.path("results").path(0);
        assertEquals(document, lesson.path("document").asString());
        assertTrue(lesson.path("corrected").toString().contains("branch"), page::toString);
        client.delete(lessonsPath() + "/" + lesson.path("id").asString()).expecting(204);
        client.delete(lessonsPath() + "/" + lesson.path("id").asString()).expecting(404);
        assertEquals(0, lessons().path("total").asInt());
        assertNotEquals("Riverside", value(uploaded(), "branch"));
    }

    @Test
    void aLessonGoesWithItsDocumentAndNoneIsLearnedWhereThatIsOff() {
        String first = uploaded().path("id").asString();
        String second = uploaded().path("id").asString();
        teach(first);
        assertEquals(1, lessons().path("total").asInt());
        client.delete("/api/documents/" + first).expecting(200);
        assertEquals(0, lessons().path("total").asInt());

        String off = "{\"scope\": \"" + inbox.id() + "\", \"settings\": {\"autolearning\": false}}";
        assertEquals(
                "{\"autolearning\":false}",
                client.patch("/api/settings/dashboard", off).expecting(200).text());
        assertEquals(
                "{\"autolearning\":true}",
                client.get("/api/settings/dashboard?full=true").expecting(200).text());
        teach(second);
        assertEquals(0, lessons().path("total").asInt());
        client.delete(lessonsPath()).expecting(204);
    }
}
