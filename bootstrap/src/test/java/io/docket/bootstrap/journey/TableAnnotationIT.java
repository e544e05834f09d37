package io.docket.bootstrap.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.bootstrap.testing.Attachments;
import io.docket.bootstrap.testing.Upload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A reviewer draws the table of a real invoice on its page, and gives what was read as feedback. */
class TableAnnotationIT extends OnTestServer {
    private static String uploaded() {
        return uploaded("page.pdf", onlyPages("zugferd-invoice.pdf"));
    }

    private static String uploaded(String name, byte[] file) {
        return "/api/documents/"
                + ADMIN.post("/api/documents/" + ADMIN.idOf("/api/inboxes", "invoice"), Upload.of(name, file))
                        .expecting(200)
                        .id();
    }

    /** An electronic invoice without the data that would say its lines. */
    private static byte[] onlyPages(String name) {
        return Attachments.changed(Upload.document(name), xml -> "<nothing/>");
    }

    /** A page as a scanner in an office gives it. */
    private static byte[] scanned(String name, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(Upload.document(name))) {
            var scan = new ByteArrayOutputStream();
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(page, 200, ImageType.GRAY), "jpeg", scan);
            return scan.toByteArray();
        }
    }

    /** The words of a document's page, and what a person draws about them. */
    private record Page(String document, int number, JsonNode words) {
        static Page of(String document, int number) {
            return new Page(
                    document,
                    number,
                    ADMIN.get(document + "/reverse/" + number)
                            .expecting(200)
                            .json()
                            .get(0)
                            .path("words"));
        }

        /** Where a word stands: left, top, right, bottom. */
        List<Integer> place(String wanted) {
            for (JsonNode word : words) {
                if (word.path("text").asString().equals(wanted)) {
                    var place = new ArrayList<Integer>();
                    word.path("visual_coord").forEach(number -> place.add(number.asInt()));
                    return place.subList(1, place.size());
                }
            }
            throw new AssertionError("no " + wanted + " in " + words);
        }

        /** A column from the left of a word to the right of another, and a little more. */
        String column(String name, String left, String right) {
            return "{\"field_name\": \"%s\", \"x_bounds\": [%d, %d]}"
                    .formatted(name, place(left).get(0) - 12, place(right).get(2) + 12);
        }

        /** The lines of a table from the top of a word to the bottom of another, whose first row ends above a third. */
        JsonNode lines(String from, String to, String second, String... columns) {
            String body = """
                    {"name": "lines", "top_left": [60, %d], "bottom_right": [1600, %d], "columns": [%s],
                     "first_row_y_bounds": [%d, %d], "page": %d}""".formatted(
                            place(from).get(1) - 5,
                            place(to).get(3) + 5,
                            String.join(", ", columns),
                            place(from).get(1) - 5,
                            place(second).get(1) - 3,
                            number);
            return ADMIN.post(document + "/process_table_annotation", body)
                    .expecting(200)
                    .json()
                    .path("lines")
                    .path("lines");
        }
    }

    private static List<String> column(JsonNode lines, String name) {
        var values = new ArrayList<String>();
        lines.forEach(line -> values.add(line.path(name).path("value").asString()));
        return values;
    }

    @Test
    void theLinesOfAnInvoiceAreReadByWhatWasDrawn() {
        var page = Page.of(uploaded(), 1);
        JsonNode lines = page.lines(
                "Trennblätter",
                "275,00",
                "Joghurt",
                page.column("description", "Trennblätter", "A4"),
                page.column("unit_price", "9,9000", "9,9000"),
                page.column("amount", "198,00", "275,00"));
        assertEquals(2, lines.size(), lines.toString());
        assertTrue(column(lines, "description").get(0).startsWith("Trennblätter A4"), lines.toString());
        assertEquals(List.of("9.90", "5.50"), column(lines, "unit_price"), lines.toString());
        assertEquals(List.of("198.00", "275.00"), column(lines, "amount"), lines.toString());
        assertEquals(1, lines.get(1).path("amount").path("visual_coord").get(0).asInt());
        assertEquals(2, lines.get(1).path("amount").path("textual_coord").size());
    }

    @Test
    void theyAreReadFromAScanToo() throws IOException {
        var page = Page.of(uploaded("scan.jpg", scanned("zugferd-invoice.pdf", 1)), 0);
        JsonNode lines = page.lines(
                "Trennblätter",
                "275,00",
                "Joghurt",
                page.column("description", "Trennblätter", "Banane"),
                page.column("amount", "198,00", "275,00"));
        assertEquals(2, lines.size(), lines.toString());
        assertTrue(column(lines, "description").get(1).startsWith("Joghurt"), lines.toString());
        assertEquals(List.of("198.00", "275.00"), column(lines, "amount"), lines.toString());
        assertTrue(lines.get(0).path("amount").path("confidence").asInt() > 50, lines.toString());
    }

    @Test
    void theyGoOnOnTheNextPage() {
        var page = Page.of(uploaded("two.pdf", onlyPages("zugferd-two-pages.pdf")), 0);
        JsonNode lines = page.lines(
                "Kunstrasen",
                "breit",
                "(GLN)",
                page.column("description", "Kunstrasen", "Kunstrasen"),
                page.column("unit_price", "3,33", "3,33"),
                page.column("amount", "10,00", "10,00"));
        assertEquals(List.of("10.00", "5.50", "109.80", "55.46"), column(lines, "amount"), lines.toString());
        assertEquals(List.of("3.33", "5.50", "5.49", "2.77"), column(lines, "unit_price"), lines.toString());
        assertEquals(1, lines.get(1).path("amount").path("visual_coord").get(0).asInt());
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
