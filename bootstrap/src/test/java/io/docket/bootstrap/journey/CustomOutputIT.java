package io.docket.bootstrap.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.bootstrap.testing.Answer;
import io.docket.bootstrap.testing.Upload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** A team has its invoices put out as its other systems take them in. */
class CustomOutputIT extends OnTestServer {
    private static final String TEMPLATE = """
            {"type": "json", "template": {"invoice": {"number": "{{invoice_number}}", "gross": "{{gross_amount}}"},
             "from": "{{seller_name}} ({{meta.name}})", "paid": null,
             "net": {"{{each net_amount}}": {"amount": "{{value}}", "printed": "{{value.text}}"}}}}""";
    private static final String CSV_TEMPLATE = """
            {"type": "csv", "separator": "semicolon", "columns": [{"header": "No.", "value": "{{invoice_number}}"},
             {"header": "Note", "value": "=cmd|{{gross_amount}}"}]}""";

    private final String project = project();
    private final String inbox = inbox(project);

    private static String unique(String name) {
        return name + "-" + UUID.randomUUID();
    }

    private static String project() {
        String body = """
                {"name": "%s", "formats": ["%s"], "split_into_sections": false, "sub_page_splitting": false,
                 "default_format": "%s"}""";
        String format = ADMIN.idOf("/api/formats", "invoice");
        return ADMIN.post("/api/projects", body.formatted(unique("project"), format, format))
                .expecting(201)
                .id();
    }

    private static String inbox(String project) {
        return ADMIN.post("/api/inboxes", "{\"name\": \"%s\", \"project\": \"%s\"}".formatted(unique("inbox"), project))
                .expecting(201)
                .id();
    }

    private static Upload invoice() {
        return Upload.ofDocument("zugferd-invoice.pdf");
    }

    private String uploaded() {
        return ADMIN.post("/api/documents/" + inbox, invoice()).expecting(200).id();
    }

    private Answer put(String template) {
        return ADMIN.put("/api/projects/" + project + "/output", template);
    }

    private static Answer output(String document, String accept) {
        return ADMIN.get("/api/documents/" + document + "/custom_output", Map.of("Accept", accept));
    }

    private static Answer query(String what, String filter) {
        return ADMIN.post("/api/documents/custom_output", "{%s, \"filter\": %s}".formatted(what, filter));
    }

    private String inInbox() {
        return "{\"type\": \"inbox\", \"list\": [\"%s\"]}".formatted(inbox);
    }

    @Test
    void withoutATemplateThereAreValuesAndLines() {
        String document = uploaded();
        Answer json = output(document, "application/json").expecting(200);
        assertEquals("application/json", json.type());
        assertEquals("529.87", json.json().path("gross_amount").asString(), json.text());
        Answer csv = output(document, "text/csv").expecting(200);
        assertEquals("text/csv", csv.type());
        assertTrue(csv.text().startsWith("id,name,inbox,received,invoice_number,"), csv.text());
        assertTrue(csv.text().contains(document + ",zugferd-invoice.pdf,"), csv.text());
        String tag = json.header("ETag").orElseThrow();
        Answer again = ADMIN.get("/api/documents/" + document + "/custom_output", Map.of("If-None-Match", tag));
        assertEquals(304, again.status());
    }

    @Test
    void aTemplateOfJsonMakesTypedValuesOfDocumentsAndUploads() {
        put(TEMPLATE).expecting(200);
        String document = uploaded();
        Answer made = output(document, "application/vnd.cf.custom").expecting(200);
        assertEquals("application/json", made.type());
        var json = made.json();
        assertTrue(json.path("invoice").path("gross").isNumber(), made.text());
        assertEquals(529.87, json.path("invoice").path("gross").asDouble());
        assertTrue(json.path("from").asString().endsWith("(zugferd-invoice.pdf)"), made.text());
        assertTrue(json.has("paid") && json.path("paid").isNull(), made.text());
        assertEquals(473.00, json.path("net").path(0).path("amount").asDouble(), made.text());
        Answer upload = ADMIN.post(
                        "/api/documents/" + inbox,
                        invoice().with("key_value_flag", true),
                        Map.of("Accept", "application/vnd.cf.custom"))
                .expecting(200);
        assertEquals(made.text(), upload.text());
        Answer array = query("\"custom\": {}", inInbox()).expecting(200);
        assertEquals(2, array.json().size(), array.text());
        assertEquals(json, array.json().get(0));
    }

    @Test
    void aTemplateOfCsvMakesLinesInWhichNothingIsAFormula() {
        put(CSV_TEMPLATE).expecting(200);
        String document = uploaded();
        Answer made = output(document, "*/*").expecting(200);
        assertEquals("text/csv", made.type());
        String[] lines = made.text().split("\r\n");
        assertEquals("No.;Note", lines[0]);
        assertTrue(lines[1].endsWith(";'=cmd|529.87"), made.text());
        assertEquals(
                made.text(), query("\"custom\": {}", inInbox()).expecting(200).text());
        Answer own = query(
                "\"custom\": {\"columns\": [{\"header\": \"a\", \"value\": \"{{meta.inbox_id}}\"}], \"whatever\": 1}",
                inInbox());
        assertEquals("a\r\n" + inbox + "\r\n", own.expecting(200).text());
    }

    @Test
    void aTemplateIsReadReplacedAndTakenAway() {
        String path = "/api/projects/" + project + "/output";
        ADMIN.get(path).expecting(404);
        Answer first = put(TEMPLATE).expecting(200);
        assertEquals(
                "{{value.text}}",
                ADMIN.get(path)
                        .expecting(200)
                        .json()
                        .at("/template/net/{{each net_amount}}/printed")
                        .asString());
        put(CSV_TEMPLATE).expecting(200);
        Map<String, String> seen =
                Map.of("If-Match", first.header("ETag").orElseThrow(), "Content-Type", "application/json");
        ADMIN.send("PUT", path, seen, BodyPublishers.ofString(TEMPLATE)).expecting(412);
        ADMIN.delete(path).expecting(204);
        ADMIN.get(path).expecting(404);
    }

    @Test
    void aTemplateThatSaysNothingIsRefusedWithItsPlaces() {
        Answer wrong =
                put("{\"type\": \"json\", \"template\": {\"a\": \"{{gross}}\", \"b\": [\"x {{meta.nothing}}\"]}}")
                        .expecting(422);
        assertEquals(2, wrong.json().path("errors").size(), wrong.text());
        assertTrue(wrong.text().contains("/template/a") && wrong.text().contains("character 3"), wrong.text());
        assertTrue(wrong.text().contains("/template/b/0"), wrong.text());
        for (String template : List.of(
                "{\"type\": \"json\", \"template\": \"{{gross_amount\"}",
                "{\"type\": \"json\"}",
                "{\"type\": \"csv\", \"columns\": []}",
                "{\"type\": \"csv\", \"template\": \"{{gross_amount}}\"}",
                "{\"type\": \"csv\", \"columns\": [{\"header\": \"a\", \"value\": \"\"}], \"rows\": \"nowhere\"}",
                "{\"type\": \"json\", \"template\": 1e999}")) {
            put(template).expecting(422);
        }
        put("{\"type\": \"xml\", \"template\": 1}").expecting(422);
        put("{\"type\": \"json\", \"template\": 1, \"surprise\": 1}").expecting(400);
    }

    @Test
    void questionsThatSayNothingAreRefused() {
        query("\"custom\": {}, \"excel\": {\"enable_key_value\": true}", inInbox())
                .expecting(422);
        ADMIN.post("/api/documents/custom_output", "{}").expecting(422);
        query("\"excel\": {}", inInbox()).expecting(400);
        query("\"custom\": {}", "{\"list\": []}").expecting(400);
        query("\"custom\": {}", "{\"type\": \"inbox\", \"list\": []}").expecting(422);
        Answer backwards = query(
                "\"custom\": {}",
                "{\"type\": \"inbox\", \"start_date\": \"2026-02-01T00:00:00Z\", \"end_date\": \"2026-01-01T00:00:00Z\"}");
        assertTrue(backwards.expecting(422).text().contains("end_date"), backwards.text());
        String unknown = "f".repeat(24);
        for (String type : List.of("project", "inbox", "document")) {
            query("\"custom\": {}", "{\"type\": \"%s\", \"list\": [\"%s\"]}".formatted(type, unknown))
                    .expecting(404);
        }
    }

    @Test
    void aWorkbookHoldsTheInboxAsTypedCells() throws IOException {
        String document = uploaded();
        String excel = "\"excel\": {\"enable_key_value\": true, \"add_confidence\": true, \"add_text\": true,"
                + " \"add_automation_blockers\": true, \"multiple_value_separator\": \" / \"}";
        Answer answer = query(excel, inInbox()).expecting(200);
        assertEquals("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", answer.type());
        assertTrue(answer.header("Content-Disposition").orElseThrow().contains("documents.xlsx"));
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(answer.bytes()))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertEquals(2, rows.size());
            int gross = column(rows.get(0), "gross_amount");
            assertEquals(document, rows.get(1).getCellAsString(0).orElseThrow());
            assertEquals(CellType.NUMBER, rows.get(1).getCell(gross).getType());
            assertEquals(
                    529.87, rows.get(1).getCellAsNumber(gross).orElseThrow().doubleValue());
            assertEquals(CellType.NUMBER, rows.get(1).getCell(gross + 1).getType());
            assertEquals(
                    "gross_amount confidence",
                    rows.get(0).getCellAsString(gross + 1).orElseThrow());
            int issued = column(rows.get(0), "issue_date");
            assertTrue(
                    rows.get(1).getCellAsDate(issued).isPresent(), rows.get(1).toString());
        }
    }

    private static int column(Row headers, String name) {
        for (int column = 0; column < headers.getCellCount(); column++) {
            if (headers.getCellAsString(column).orElseThrow().equals(name)) {
                return column;
            }
        }
        throw new AssertionError("no column " + name + " in " + headers);
    }
}
