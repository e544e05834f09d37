package io.docket.bootstrap.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.bootstrap.testing.Attachments;
import io.docket.bootstrap.testing.OwnInbox;
import io.docket.bootstrap.testing.Upload;
import io.docket.bootstrap.testing.WorkList;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Documents that are read with certainty and yet must not go straight through. */
class ChecksIT extends OnTestServer {
    private static final String NUMBER = label("invoice_number", "alphanumeric");
    private static final String SELLER = label("seller_name", "string");
    private static final String GROSS = label("gross_amount", "currency");

    private static String label(String name, String type) {
        return """
                {"field_name": "%s", "type": "%s", "scope": "document", "multiple": false}""".formatted(name, type);
    }

    private static OwnInbox inbox(String... labels) {
        return OwnInbox.setUp(ADMIN, "[" + String.join(",", labels) + "]");
    }

    /** The test invoice, whose electronic invoice alone says something else. */
    private static byte[] invoice(String said, String instead) {
        return Attachments.changed(Upload.document("zugferd-invoice.pdf"), xml -> xml.replace(said, instead));
    }

    private static JsonNode uploaded(OwnInbox inbox, byte[] invoice) {
        return ADMIN.post(inbox.uploads(), Upload.of("invoice.pdf", invoice))
                .expecting(200)
                .json();
    }

    private static JsonNode blockedBy(JsonNode document) {
        return document.path("meta_information").path("blocked_by");
    }

    private static String id(JsonNode document) {
        return document.path("id").asString();
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(element -> texts.add(element.asString()));
        return texts;
    }

    @Test
    void theSameInvoiceUploadedTwiceWaitsTheSecondTimeAndSaysWhy() throws Exception {
        OwnInbox inbox = inbox(SELLER, NUMBER, GROSS);
        byte[] invoice = invoice("Lieferant GmbH", OwnInbox.unique("Supplier"));
        JsonNode first = uploaded(inbox, invoice);
        assertFalse(first.path("flag_for_review").asBoolean(), first.toString());
        JsonNode second = uploaded(inbox, invoice);
        assertTrue(second.path("flag_for_review").asBoolean(), second.toString());
        assertEquals(1, new WorkList(ADMIN, inbox.id()).count("get-todo-count"));
        JsonNode blocker = blockedBy(second).path(0);
        assertEquals("duplicate", blocker.path("cause").asString());
        assertEquals(List.of("seller_name", "invoice_number", "gross_amount"), texts(blocker.path("fields")));
        assertEquals(
                "document " + id(first) + " has the same supplier, number and amount",
                blocker.path("reason").asString());

        JsonNode elsewhere = uploaded(inbox(SELLER, NUMBER, GROSS), invoice);
        assertEquals(
                List.of("a document in another inbox has the same supplier, number and amount"),
                texts(elsewhere.path("meta_information").path("blockers")));

        ADMIN.delete("/api/documents/" + id(elsewhere) + "?how=FULL").expecting(200);
        for (JsonNode each : List.of(first, second)) {
            ADMIN.post("/api/documents/" + id(each) + "/reprocess", "").expecting(200);
            assertEquals(
                    each.path("meta_information"),
                    ADMIN.processed(id(each)).json().path("meta_information"));
        }
    }

    @Test
    void anElectronicInvoiceThatContradictsItsPageWaitsAndSaysWhereTheyDiffer() {
        OwnInbox inbox = inbox(SELLER, NUMBER, GROSS);
        JsonNode document = uploaded(inbox, invoice(">471102<", ">471999<"));
        assertTrue(document.path("flag_for_review").asBoolean(), document.toString());
        JsonNode blocker = blockedBy(document).path(0);
        assertEquals("electronic_invoice", blocker.path("cause").asString(), document.toString());
        assertEquals(List.of("invoice_number"), texts(blocker.path("fields")));
        String reason = "invoice_number is 471999 in the electronic invoice, but the page shows 471102";
        assertEquals(reason, blocker.path("reason").asString());
        assertEquals(List.of(reason), texts(document.path("meta_information").path("blockers")));
        JsonNode value = document.path("prediction")
                .path("annotations")
                .path("invoice_number")
                .path(0);
        assertTrue(value.path("reason").asString().endsWith("but " + reason), value.toString());
    }
}
