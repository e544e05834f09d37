package io.docket.bootstrap.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.bootstrap.testing.Answer;
import io.docket.bootstrap.testing.Client;
import io.docket.bootstrap.testing.Upload;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Somebody sets up a project of their own, changes their mind while documents wait, and clears up. */
class SetUpIT extends OnTestServer {
    private static final String LABELS = """
            [{"field_name": "net_amount", "type": "currency"}, {"field_name": "tax_amount", "type": "currency"},
             {"field_name": "gross_amount", "type": "currency"},
             {"field_name": "difference", "type": "currency", "category": "computed",
              "formula": "gross_amount - net_amount - tax_amount"}]""";

    private static Answer patch(Client client, String path, String json) {
        return client.send("PATCH", path, Map.of("Content-Type", "application/json"), BodyPublishers.ofString(json));
    }

    private static String unique(String name) {
        return name + "-" + UUID.randomUUID();
    }

    private static String format() {
        return ADMIN.post("/api/formats", "{\"name\": \"%s\", \"labels\": %s}".formatted(unique("format"), LABELS))
                .expecting(201)
                .id();
    }

    private static String project(String format) {
        String body = """
                {"name": "%s", "formats": ["%s"], "split_into_sections": false, "sub_page_splitting": false}""".formatted(unique("project"), format);
        return ADMIN.post("/api/projects", body).expecting(201).id();
    }

    private static String inbox(String project) {
        return ADMIN.post("/api/inboxes", "{\"name\": \"%s\", \"project\": \"%s\"}".formatted(unique("inbox"), project))
                .expecting(201)
                .id();
    }

    private static Upload invoice(boolean sync) {
        return Upload.ofDocument("zugferd-invoice.pdf").with("sync", sync);
    }

    @Test
    void aFormatOfOnesOwnIsReadWithItsComputedFields() {
        String inbox = inbox(project(format()));
        var annotations = ADMIN.post("/api/documents/" + inbox, invoice(true))
                .expecting(200)
                .json()
                .path("prediction")
                .path("annotations");
        assertEquals("473.00", value(annotations, "net_amount"), annotations.toString());
        assertEquals(0, new java.math.BigDecimal(value(annotations, "difference")).signum(), annotations.toString());
        assertEquals(
                "formula", annotations.path("difference").get(0).path("reason").asString());
    }

    private static String value(tools.jackson.databind.JsonNode annotations, String field) {
        return annotations.path(field).path(0).path("value").asString();
    }

    @Test
    void aFormatThatDocumentsWereReadByLosesNoFieldSilently() {
        String format = format();
        String inbox = inbox(project(format));
        ADMIN.post("/api/documents/" + inbox, invoice(true)).expecting(200);
        Answer lost = patch(
                ADMIN,
                "/api/formats/" + format,
                "{\"labels\": [{\"field_name\": \"net_amount\", \"type\": \"currency\"}]}");
        assertTrue(lost.expecting(409).text().contains("gross_amount"), lost.text());
        Answer used = ADMIN.delete("/api/formats/" + format);
        assertEquals(409, used.status(), used.text());
    }

    @Test
    void formulasThatSayNothingAreRefusedWithTheirPlace() {
        for (String formula : new String[] {"gross_amount +", "unknown_field * 2", "loop + 1"}) {
            String label = """
                    {"field_name": "loop", "type": "currency", "category": "computed", "formula": "%s"}""".formatted(formula);
            String body =
                    "{\"name\": \"%s\", \"labels\": [{\"field_name\": \"gross_amount\", \"type\": \"currency\"}, %s]}"
                            .formatted(unique("format"), label);
            Answer answer = ADMIN.post("/api/formats", body).expecting(422);
            assertTrue(answer.text().contains("labels/1/formula"), answer.text());
        }
    }

    @Test
    void anInboxIsRemovedWhileItsDocumentsAreProcessed() {
        String project = project(format());
        String inbox = inbox(project);
        String document = "";
        for (int count = 0; count < 5; count++) {
            document = ADMIN.post("/api/documents/" + inbox, invoice(false))
                    .expecting(200)
                    .id();
        }
        ADMIN.delete("/api/inboxes/" + inbox).expecting(204);
        ADMIN.get("/api/inboxes/" + inbox).expecting(404);
        ADMIN.get("/api/documents/" + document).expecting(404);
        ADMIN.post("/api/documents/" + inbox, invoice(false)).expecting(404);
        String others = new String(ADMIN.get("/api/inboxes").expecting(200).bytes(), StandardCharsets.UTF_8);
        assertTrue(!others.contains(inbox), others);
        ADMIN.delete("/api/projects/" + project).expecting(204);
        ADMIN.get("/api/projects/" + project).expecting(404);
    }
}
