package io.docket.bootstrap.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.bootstrap.testing.Answer;
import io.docket.bootstrap.testing.Attachments;
import io.docket.bootstrap.testing.Client;
import io.docket.bootstrap.testing.TestServer;
import io.docket.bootstrap.testing.Upload;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class UploadIT extends OnTestServer {
    @Test
    void anElectronicInvoiceAnswersItsFieldsAtOnce() {
        JsonNode fields = ADMIN.post("/api/documents/", Upload.ofDocument("zugferd-invoice.pdf"))
                .expecting(200)
                .json();
        assertEquals("471102", fields.path("invoice_number").asString());
        assertEquals("2018-03-05", fields.path("issue_date").asString());
        assertEquals("2019-03-05", fields.path("due_date").asString());
        assertEquals("Lieferant GmbH", fields.path("seller_name").asString());
        assertEquals("DE123456789", fields.path("seller_vat").asString());
        assertEquals("Kunden AG Mitte", fields.path("buyer_name").asString());
        assertEquals("EUR", fields.path("currency").asString());
        assertEquals("473.00", fields.path("net_amount").asString());
        assertEquals("56.87", fields.path("tax_amount").asString());
        assertEquals("529.87", fields.path("gross_amount").asString());
    }

    @Test
    void theLinesOfAnInvoiceAreReadFromItsPageAlone() {
        byte[] onlyPage = Attachments.changed(Upload.document("zugferd-invoice.pdf"), xml -> "<nothing/>");
        JsonNode lines = ADMIN.post("/api/documents/", Upload.of("page.pdf", onlyPage))
                .expecting(200)
                .json()
                .path("lines");
        assertEquals(2, lines.size(), lines.toString());
        assertEquals("Trennblätter A4", lines.get(0).path("description").asString());
        assertEquals("20", lines.get(0).path("quantity").asString());
        assertEquals("5.50", lines.get(1).path("unit_price").asString());
        assertEquals("275.00", lines.get(1).path("amount").asString());
    }

    @Test
    void aScannedReceiptAnswersItsFields() {
        JsonNode fields = ADMIN.post(
                        "/api/documents/" + ADMIN.idOf("/api/inboxes", "receipt"),
                        Upload.ofDocument("receipt.jpg").with("key_value_flag", true))
                .expecting(200)
                .json();
        assertEquals("DION REALTIES SDN BHD", fields.path("company").asString());
        assertEquals("2018-05-30", fields.path("date").asString());
        assertEquals("5.00", fields.path("total").asString());
        assertTrue(
                fields.path("address").asString().toUpperCase(Locale.ROOT).contains("JALAN SULTAN ISMAIL"),
                fields.toString());
    }

    @Test
    void anUploadWithoutWaitingIsAcknowledgedAndProcessedLater() throws Exception {
        String inbox = ADMIN.idOf("/api/inboxes", "invoice");
        Answer acknowledged = ADMIN.post(
                        "/api/documents/" + inbox,
                        Upload.ofDocument("zugferd-invoice.pdf").with("sync", false))
                .expecting(200);
        JsonNode document = ADMIN.processed(acknowledged.id()).json();
        assertTrue(document.path("status_data").path("success").asBoolean());
        assertEquals(inbox, document.path("inbox").asString());
    }

    @Test
    void whatWasReadCanBeSeenAndTakenAwayAgain() throws Exception {
        byte[] original = Upload.document("receipt.jpg");
        String id = ADMIN.post(
                        "/api/documents/" + ADMIN.idOf("/api/inboxes", "receipt"), Upload.of("receipt.jpg", original))
                .expecting(200)
                .id();
        String path = "/api/documents/" + id;
        assertEquals(
                original.length,
                ADMIN.get(path + "/original_file").expecting(200).bytes().length);
        assertTrue(ADMIN.get(path + "/text").expecting(200).text().contains("Dion Realties"));
        assertEquals("image/png", ADMIN.get(path + "/page/0").expecting(200).type());
        assertEquals(
                "image/jpeg",
                ADMIN.get(path + "/page/0", Map.of("Accept", "image/jpeg"))
                        .expecting(200)
                        .type());
        assertEquals(
                "application/zip", ADMIN.get(path + "/page/0:0").expecting(200).type());
        assertFalse(ADMIN.get(path + "/reverse/0").expecting(200).json().isEmpty());
        ADMIN.get(path + "/page/99").expecting(404);
        ADMIN.get(path + "/page/a:b").expecting(400);

        ADMIN.post(path + "/reprocess?name=again", "{}").expecting(200);
        ADMIN.processed(id);

        ADMIN.delete(path).expecting(200);
        ADMIN.get(path).expecting(404);
        ADMIN.get(path + "/original_file").expecting(404);
    }

    @Test
    void theSameKeyAndContentAnswerTheFirstDocumentAgain() {
        String path = "/api/documents/" + ADMIN.idOf("/api/inboxes", "invoice");
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        Upload invoice = Upload.ofDocument("zugferd-invoice.pdf").with("sync", false);
        String first = ADMIN.post(path, invoice, key).expecting(200).id();
        String again = ADMIN.post(path, invoice, key).expecting(200).id();
        assertEquals(first, again);
        ADMIN.post(path, Upload.ofDocument("receipt.jpg").with("sync", false), key)
                .expecting(422);
    }

    @Test
    void aTokenForAPasswordOpensTheSameDoors() {
        String token = NOBODY.post(
                        "/api/auth",
                        "{\"username\": \"%s\", \"password\": \"%s\"}".formatted(TestServer.ADMIN, TestServer.PASSWORD))
                .expecting(200)
                .json()
                .path("authentication_token")
                .asString();
        for (String header : List.of("Bearer " + token, token)) {
            Client bearer = Client.authorized(TestServer.address(), header);
            assertEquals(
                    TestServer.ADMIN,
                    bearer.get("/api/users/me")
                            .expecting(200)
                            .json()
                            .path("username")
                            .asString());
        }
        Client.authorized(TestServer.address(), "Bearer " + token + "x")
                .get("/api/users/me")
                .expecting(401);
    }
}
