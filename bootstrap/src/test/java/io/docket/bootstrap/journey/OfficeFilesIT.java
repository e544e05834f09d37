package io.docket.bootstrap.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.document.ImageType;
import io.docket.bootstrap.testing.Upload;
import io.docket.ocr.image.ImageEncoding;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** What an office sends that is no PDF: its words, its pages, and where the words stand on them. */
class OfficeFilesIT extends OnTestServer {
    /** Reads a file and answers its text, once its first page has been looked at. */
    private static String read(String name, byte[] content) throws Exception {
        String inbox = ADMIN.idOf("/api/inboxes", "invoice");
        String id = ADMIN.post(
                        "/api/documents/" + inbox, Upload.of(name, content).with("sync", false))
                .expecting(200)
                .id();
        ADMIN.processed(id);
        String path = "/api/documents/" + id;
        BufferedImage page = ImageIO.read(new ByteArrayInputStream(
                ADMIN.get(path + "/page/0").expecting(200).bytes()));
        assertTrue(hasInk(page), name);
        String text = ADMIN.get(path + "/text").expecting(200).text();
        assertFalse(ADMIN.get(path + "/reverse/0").expecting(200).json().isEmpty(), name);
        assertEquals(
                content.length,
                ADMIN.get(path + "/original_file").expecting(200).bytes().length,
                name);
        return text;
    }

    private static boolean hasInk(BufferedImage page) {
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        return IntStream.of(pixels).anyMatch(pixel -> (pixel & 0xFF) < 100);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aWordLetterIsRead() throws Exception {
        String text = read("Angebot.docx", Upload.document("letter.docx"));

        assertTrue(text.contains("Büroschränke „Łódź“, höhenverstellbar"), text);
    }

    @Test
    void aWorkbookOfAThousandRowsIsReadToItsLast() throws Exception {
        String text = read("Umsätze.xlsx", workbook(1_000));

        assertTrue(text.contains("Kunde 1 GmbH"), "the first row");
        assertTrue(text.contains("Kunde 1000 GmbH"), "the last row");
    }

    private static byte[] workbook(int rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Docket", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Umsätze");
            for (int row = 0; row < rows; row++) {
                sheet.value(row, 0, "Kunde " + (row + 1) + " GmbH");
                sheet.value(row, 1, row * 1.25);
                sheet.value(row, 2, "Köln");
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void aPageOfTheWebIsReadWithoutItsScripts() throws Exception {
        String text = read(
                "rechnung.html",
                utf8(
                        "<html><head><meta charset='utf-8'><script>document.write('Skript')</script></head>"
                                + "<body><h1>Rechnung</h1><p>Gesamtbetrag 12,50 €</p><img src='http://127.0.0.1:1/a.png'></body></html>"));

        assertTrue(text.contains("Gesamtbetrag 12,50 €"), text);
        assertFalse(text.contains("Skript"), text);
    }

    @Test
    void plainTextAndTablesOfTextAreRead() throws Exception {
        assertTrue(read("notiz.txt", utf8("Bitte überweisen Sie 12,50 €.\n")).contains("überweisen"));
        assertTrue(read("liste.csv", utf8("Kunde;Betrag\nMüller;12,50\nSöhne;7,00\n"))
                .contains("Müller"));
    }

    @Test
    void aPictureInWebpIsRead() throws Exception {
        var page = new BufferedImage(900, 300, BufferedImage.TYPE_INT_RGB);
        var graphics = page.createGraphics();
        graphics.setColor(java.awt.Color.WHITE);
        graphics.fillRect(0, 0, 900, 300);
        graphics.setColor(java.awt.Color.BLACK);
        graphics.setFont(new java.awt.Font(java.awt.Font.SANS_SERIF, java.awt.Font.PLAIN, 60));
        graphics.drawString("Invoice 4711", 60, 160);
        graphics.dispose();

        String text = read("foto.webp", ImageEncoding.encode(page, ImageType.WEBP));

        assertTrue(text.contains("4711"), text);
    }
}
