package io.docket.bootstrap.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.bootstrap.testing.Answer;
import io.docket.bootstrap.testing.OwnInbox;
import io.docket.bootstrap.testing.Upload;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Somebody sets up a project of their own, and changes their mind. */
class SetUpIT extends OnTestServer {
    private static final String LABELS = """
            [{"field_name": "net_amount", "type": "currency"}, {"field_name": "tax_amount", "type": "currency"},
             {"field_name": "gross_amount", "type": "currency"},
             {"field_name": "difference", "type": "currency", "category": "computed",
              "formula": "gross_amount - net_amount - tax_amount"}]""";

    private static Upload invoice() {
        return Upload.ofDocument("zugferd-invoice.pdf").with("sync", true);
    }

    @Test
    void aFormatOfOnesOwnIsReadWithItsComputedFields() {
        var annotations = ADMIN.post(OwnInbox.setUp(ADMIN, LABELS).uploads(), invoice())
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
        OwnInbox own = OwnInbox.setUp(ADMIN, LABELS);
        String format = own.format();
        ADMIN.post(own.uploads(), invoice()).expecting(200);
        Answer lost = ADMIN.patch(
                "/api/formats/" + format, "{\"labels\": [{\"field_name\": \"net_amount\", \"type\": \"currency\"}]}");
        assertTrue(lost.expecting(409).text().contains("gross_amount"), lost.text());
        Answer used = ADMIN.delete("/api/formats/" + format);
        assertEquals(409, used.status(), used.text());
    }

    @Test
    void formulasThatSayNothingAreRefusedWithTheirPlace() {
        for (String formula : new String[] {"gross_amount +", "unknown_field * 2", "loop + 1"}) {
            String label = """
                    {"field_name": "loop", "type": "currency", "category": "computed", "formula": "%s"}""".formatted(formula);
            String body = OwnInbox.formatNamed(
                    "format", "[{\"field_name\": \"gross_amount\", \"type\": \"currency\"}, %s]".formatted(label));
            Answer answer = ADMIN.post("/api/formats", body).expecting(422);
            assertTrue(answer.text().contains("/labels/1/formula"), answer.text());
        }
    }

    @Test
    void everythingThatIsWrongWithLabelsIsToldAtOnce() {
        Answer answer =
                ADMIN.post("/api/formats", OwnInbox.formatNamed("format", """
                        [{"field_name": "1st"}, {"field_name": "second", "options": [{"name": "", "active": true}]},
                         {"field_name": "third", "mandatory_if": {}}]""")).expecting(422);
        assertEquals(
                List.of("/labels/0/field_name", "/labels/1/options/0/name", "/labels/2/mandatory_if"),
                answer.json()
                        .path("errors")
                        .valueStream()
                        .map(error -> error.path("field").asString())
                        .toList());
    }
}
