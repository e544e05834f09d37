package io.docket.bootstrap.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.bootstrap.testing.BatchScan;
import io.docket.bootstrap.testing.Client;
import io.docket.bootstrap.testing.OwnInbox;
import io.docket.bootstrap.testing.Upload;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A batch from the scanner: forty pages, fifteen documents. */
class BatchScanIT extends OnTestServer {
    private static BatchScan batch() throws IOException {
        return new BatchScan()
                .receipt("040.jpg")
                .invoice("Nordlicht Werkzeuge GmbH", "R-2026-0815", 1_000, 5, true)
                .receipt("075.jpg")
                .receipt("003.jpg")
                .printed("zugferd-invoice.pdf")
                .blank()
                .invoice("Anker Handels KG", "4711-26", 200, 4, false)
                .receipt("047.jpg")
                .invoice("Moewe Versand AG", "M 100200", 500, 6, true)
                .receipt("020.jpg")
                .invoice("Deichbau Nord GmbH", "D-778", 2_000, 3, true)
                .invoice("Watt und Meer GmbH", "WM-2026-9", 600, 2, false)
                .receipt("625.jpg")
                .invoice("Krabben Peter OHG", "KP-31337", 100, 4, false)
                .receipt("409.jpg")
                .invoice("Leuchtturm Optik GmbH", "LO-5", 300, 3, true)
                .blank();
    }

    private static String inbox() {
        Client by = ADMIN;
        String project = by.post("/api/projects", """
                        {"name": "%s", "formats": ["%s", "%s"], "split_into_sections": true, "sub_page_splitting": false}""".formatted(
                                OwnInbox.unique("post"),
                                by.idOf("/api/formats", "invoice"),
                                by.idOf("/api/formats", "receipt")))
                .expecting(201)
                .id();
        return OwnInbox.inbox(by, project);
    }

    @Test
    void fifteenDocumentsComeOutOfFortyPages() throws Exception {
        try (BatchScan batch = batch()) {
            while (batch.pageCount() < 40) {
                batch.blank();
            }
            assertEquals(
                    List.of(40, 15),
                    List.of(batch.pageCount(), batch.beginnings().size()));
            String id = ADMIN.post(
                            "/api/documents/" + inbox(),
                            Upload.of("batch.pdf", batch.bytes()).with("sync", false))
                    .expecting(200)
                    .id();
            JsonNode prediction = ADMIN.processed(id).json().path("prediction");
            var pages = new ArrayList<Integer>();
            var types = new ArrayList<String>();
            prediction.path("sections").forEach(section -> {
                pages.add(section.path("page").asInt());
                types.add(section.path("document_type").asString());
            });
            assertEquals(batch.beginnings(), pages);
            assertEquals(8, types.stream().filter("invoice"::equals).count(), types::toString);
            assertEquals(7, types.stream().filter("receipt"::equals).count(), types::toString);
            assertFields(prediction.path("annotations"));
        }
    }

    private static void assertFields(JsonNode annotations) {
        var amounts = new TreeMap<Integer, String>();
        var withTotal = new TreeSet<Integer>();
        annotations
                .path("gross_amount")
                .forEach(value -> amounts.put(
                        value.path("section").asInt(), value.path("value").asString()));
        annotations
                .path("total")
                .forEach(value -> withTotal.add(value.path("section").asInt()));
        assertEquals("1190.00", amounts.get(1));
        assertEquals("595.00", amounts.get(7));
        assertTrue(withTotal.size() + amounts.size() >= 14, () -> withTotal + " " + amounts);
        var numbers = new ArrayList<String>();
        annotations
                .path("invoice_number")
                .forEach(value -> numbers.add(value.path("value").asString()));
        assertTrue(numbers.containsAll(List.of("R-2026-0815", "D-778", "KP-31337")), numbers::toString);
    }
}
