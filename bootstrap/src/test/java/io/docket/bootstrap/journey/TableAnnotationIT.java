package io.docket.bootstrap.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.bootstrap.testing.Attachments;
import io.docket.bootstrap.testing.Upload;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A reviewer draws the table of a real invoice on its page, and gives what was read as feedback. */
class TableAnnotationIT extends OnTestServer {
    private static String uploaded() {
        byte[] onlyPage = Attachments.changed(Upload.document("zugferd-invoice.pdf"), xml -> "<nothing/>");
        return "/api/documents/"
                + ADMIN.post("/api/documents/" + ADMIN.idOf("/api/inboxes", "invoice"), Upload.of("page.pdf", onlyPage))
                        .expecting(200)
                        .id();
    }

    /** Where a word stands on its page: left, top, right, bottom. */
    private static List<Integer> place(JsonNode words, String wanted) {
        for (JsonNode word : words) {
            if (word.path("text").asString().equals(wanted)) {
                var place = new ArrayList<Integer>();
                word.path("visual_coord").forEach(number -> place.add(number.asInt()));
                return place.subList(1, place.size());
            }
        }
        throw new AssertionError("no " + wanted + " in " + words);
    }

    @Test
    void theLinesOfAnInvoiceAreReadByWhatWasDrawn() {
        String document = uploaded();
        JsonNode page = ADMIN.get(document + "/reverse/1").expecting(200).json().get(0);
        JsonNode words = page.path("words");
        List<Integer> description = place(words, "Trennblätter");
        List<Integer> second = place(words, "Joghurt");
        List<Integer> price = place(words, "9,9000");
        List<Integer> amount = place(words, "198,00");
        List<Integer> lastAmount = place(words, "275,00");
        int left = description.get(0) - 10;
        int right = lastAmount.get(2) + 15;
        int middle = (price.get(2) + amount.get(0)) / 2;
        String body = """
                {"name": "lines", "top_left": [%d, %d], "bottom_right": [%d, %d],
                 "columns": [{"field_name": "description", "x_bounds": [%d, %d]},
                             {"field_name": "amount", "x_bounds": [%d, %d]}],
                 "first_row_y_bounds": [%d, %d], "page": 1}""".formatted(
                        left,
                        description.get(1) - 5,
                        right,
                        lastAmount.get(3) + 5,
                        left,
                        price.get(0) - 150,
                        Math.max(middle, lastAmount.get(0) - 60),
                        right,
                        description.get(1) - 5,
                        second.get(1) - 3);
        JsonNode lines = ADMIN.post(document + "/process_table_annotation", body)
                .expecting(200)
                .json()
                .path("lines")
                .path("lines");
        assertEquals(2, lines.size(), lines.toString());
        assertTrue(
                lines.get(0).path("description").path("value").asString().startsWith("Trennblätter A4"),
                lines.toString());
        assertEquals("198.00", lines.get(0).path("amount").path("value").asString());
        assertEquals("275.00", lines.get(1).path("amount").path("value").asString());
        assertEquals(1, lines.get(1).path("amount").path("visual_coord").get(0).asInt());
        assertEquals(2, lines.get(1).path("amount").path("textual_coord").size());
    }

    @Test
    void aDrawingThatFitsNoPageIsRefusedWithAllThatIsWrong() {
        JsonNode problem = ADMIN.post(uploaded() + "/process_table_annotation", """
                        {"name": "lines", "top_left": [0, 0], "bottom_right": [99999, 10],
                         "columns": [{"field_name": "colour", "x_bounds": [20, 10]}], "page": 0}""")
                .expecting(422)
                .json();
        var fields = new ArrayList<String>();
        problem.path("errors").forEach(error -> fields.add(error.path("field").asString()));
        assertEquals(
                List.of("/columns/0/field_name", "/bottom_right", "/columns/0/x_bounds"), fields, problem.toString());
    }
}
