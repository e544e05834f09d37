package io.docket.bootstrap.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.bootstrap.testing.Answer;
import io.docket.bootstrap.testing.Client;
import io.docket.bootstrap.testing.OwnInbox;
import io.docket.bootstrap.testing.People;
import io.docket.bootstrap.testing.Upload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Somebody writes rules for a field that nobody has heard of, tries them on an invoice, and sees what they find. */
class RulesIT extends OnTestServer {
    private static final String LABELS =
            "[{\"field_name\": \"delivered\", \"type\": \"date\", \"scope\": \"document\", \"multiple\": false},"
                    + " {\"field_name\": \"customer\", \"type\": \"string\", \"scope\": \"document\", \"multiple\": false}]";
    private static final String DELIVERED = """
            {"rule_config": {"delivered": [{"name": "delivery", "where_to_search": {"granularity": "document",
             "after": "Leistungsdatum"}, "patterns": ["{date}"], "confidence": 93}]}}""";

    private final People people = new People();
    private final Client client = people.holdingEverything(people.anotherTenant());
    private final OwnInbox inbox = OwnInbox.setUp(client, LABELS);

    @AfterEach
    void leave() {
        people.close();
    }

    private String uploaded() throws InterruptedException {
        String document = client.post(inbox.uploads(), Upload.ofDocument("zugferd-invoice.pdf"))
                .expecting(200)
                .id();
        client.processed(document);
        return document;
    }

    private JsonNode value(String document, String field) {
        return client.get("/api/documents/" + document)
                .expecting(200)
                .json()
                .path("prediction")
                .path("annotations")
                .path(field)
                .path(0);
    }

    private Answer change(String scope, String json) {
        return client.patch("/api/rule_config/" + scope, json);
    }

    @Test
    void aTenantsRuleFindsTheValueWithItsPlaceAndAnInboxHasItsOwn() throws Exception {
        change("default", DELIVERED).expecting(200);
        String document = uploaded();
        JsonNode delivered = value(document, "delivered");
        assertEquals("2018-03-05", delivered.path("value").asString(), delivered::toString);
        assertEquals(93, delivered.path("confidence").asInt());
        assertEquals(5, delivered.path("visual_coord").size());
        assertTrue(
                delivered.path("reason").asString().contains("rule “delivery” of the settings"), delivered::toString);

        change(inbox.id(), """
                {"rule_config": {"delivered": [], "customer": [{"patterns": "(?i)kunden\\\\s*AG"}]}}""").expecting(200);
        client.post("/api/documents/" + document + "/reprocess", "{}").expecting(200);
        client.processed(document);
        assertTrue(value(document, "customer").path("value").asString().startsWith("Kunden"));
        assertTrue(!value(document, "delivered").path("reason").asString().contains("rule"));

        JsonNode all = client.get("/api/rule_config/" + inbox.id() + "?default=true")
                .expecting(200)
                .json();
        assertEquals(0, all.path("rule_config").path("delivered").size());
        assertEquals(2, client.get("/api/rule_config").expecting(200).json().size());
        client.delete("/api/rule_config/" + inbox.id()).expecting(204);
        assertEquals(
                "{\"scope\":\"" + inbox.id() + "\"}",
                client.get("/api/rule_config/" + inbox.id()).expecting(200).text());
    }

    @Test
    void aRuleIsTriedBeforeItIsSet() throws Exception {
        String document = uploaded();
        JsonNode expanded =
                client.post("/api/rule_config/rule_entity/", """
                        {"patterns": ["Datum {date}"], "where_to_search": {"near": "Lieferant"}}""").expecting(200).json();
        assertEquals(
                "/where_to_search/near",
                expanded.path("patterns").path(0).path("at").asString());
        assertTrue(expanded.path("patterns").path(1).path("expanded").asString().startsWith("Datum (\\d{4}"));

        String trial = "/api/rule_config/rule_entity/" + document;
        JsonNode match =
                client.post(trial, """
                        {"field": "delivered", "patterns": "{date}", "where_to_search": {"pages": [0]}}""").expecting(200).json().path("matches").path(0);
        assertTrue(match.path("value").asString().matches("\\d{4}-\\d\\d-\\d\\d"), match::toString);
        assertEquals(2, match.path("textual_coord").size());
        client.post(trial, "{\"field\": \"nothing\", \"patterns\": \"a\"}").expecting(422);

        JsonNode texts = client.post(
                        "/api/rule_config/where_to_search/" + document,
                        "{\"granularity\": \"line\", \"right_of\": \"Handelsrechnung\", \"pages\": [0]}")
                .expecting(200)
                .json()
                .path("texts");
        assertEquals(1, texts.size());
        String text = texts.path(0).path("text").asString();
        assertTrue(text.contains("471102") && !text.contains("Handelsrechnung"), text);
    }

    @Test
    void whatDoesNotCompileOrWouldBeTooMuchIsRefusedWithItsPlaceAndPosition() {
        assertWrong("[\"PO\", \"PO (\\\\d+\"]", "/rule_config/delivered/0/patterns/1", "position 8");
        assertWrong("\"{day}\"", "/rule_config/delivered/0/patterns", "{day} is no placeholder");
        assertWrong("\"(?=a)\"", "/rule_config/delivered/0/patterns", "position 1");
        assertWrong("\"(a{1000}){1000}\"", "/rule_config/delivered/0/patterns", "more than 2000 steps");
        change(inbox.id(), "{\"rule_config\": {\"delivered\": [{\"pattern\": \"a\"}]}}")
                .expecting(422);
        assertEquals(
                "{\"scope\":\"" + inbox.id() + "\"}",
                client.get("/api/rule_config/" + inbox.id()).expecting(200).text());
    }

    private void assertWrong(String patterns, String pointer, String reason) {
        Answer wrong = change(
                        inbox.id(), "{\"rule_config\": {\"delivered\": [{\"patterns\": %s}]}}".formatted(patterns))
                .expecting(422);
        assertTrue(wrong.text().contains("\"" + pointer + "\""), wrong::toString);
        assertTrue(wrong.text().contains(reason), wrong::toString);
    }

    @Test
    void anotherTenantKnowsNeitherTheScopeNorTheDocument() throws Exception {
        String document = uploaded();
        Client stranger = people.holdingEverything(people.anotherTenant());
        stranger.patch("/api/rule_config/" + inbox.id(), DELIVERED).expecting(404);
        stranger.get("/api/rule_config/" + inbox.id()).expecting(404);
        stranger.post("/api/rule_config/rule_entity/" + document, "{\"patterns\": \"a\"}")
                .expecting(404);
        stranger.post("/api/rule_config/where_to_search/" + document, "{}").expecting(404);
        assertEquals("[]", stranger.get("/api/rule_config").expecting(200).text());
    }
}
