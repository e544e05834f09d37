package io.docket.bootstrap.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.document.ImageType;
import io.docket.bootstrap.testing.Upload;
import io.docket.ocr.image.ImageEncoding;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        String text =
                ADMIN.get(path + "/text").expecting(200).json().path("text").asString();
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

    /** Each was written by LibreOffice. */
    @ParameterizedTest
    @ValueSource(strings = {"letter.doc", "letter.docx", "letter.odt", "letter.rtf"})
    void aLetterSaysTheSameInEveryFormat(String name) throws Exception {
        String text = read(name, Upload.document(name));

        assertEquals("""
                Möbelhaus Süßmilch GmbH · Königstraße 12 · 50667 Köln
                Köln, den 14. März 2026
                Frau Ágnes Kovács-Müller
                Śliwkowa 3
                31-982 Kraków
                Angebot für Büromöbel
                Sehr geehrte Frau Kovács-Müller,
                vielen Dank für Ihre Anfrage. Wir bieten Ihnen freibleibend und unverbindlich die folgenden
                Möbel an; Änderungen vorbehalten:
                Pos. Beschreibung Menge Einzelpreis Betrag
                1 Büroschränke „Łódź“, höhenverstellbar 2 499,50 € 999,00 €
                2 Drehstühle Göteborg, größenverstellbar 4 120,25 € 481,00 €
                3 Lieferung nach Győr (Erdőalja út 7) 1 80,00 € 80,00 €
                Gesamtbetrag: 1.560,00 €
                1. Zahlbar in 30 Tagen
                2. Ελληνικά και Кириллица bleiben lesbar
                Mit freundlichen Grüßen
                Jörg Süßmilch
                Amtsgericht Köln HRB 12345 · Geschäftsführer: Jörg Süßmilch
                Möbelhaus Süßmilch GmbH · Königstraße 12 · 50667 Köln
                Anlage: Übersicht der Räume auf der zweiten Seite
                Amtsgericht Köln HRB 12345 · Geschäftsführer: Jörg Süßmilch""".replace('\n', ' '), String.join(" ", text.split("\\s+")));
    }

    /** It was written by LibreOffice. */
    @Test
    void aWorkbookOfTenThousandRowsIsReadToItsLast() throws Exception {
        String text = read("Umsätze.xlsx", Upload.document("rows.xlsx"));

        assertTrue(text.contains("Nummer"), "the heads of its columns");
        for (int row : new int[] {1, 5_000, 10_000}) {
            String line = row + "\\s+Kunde " + (row % 50 + 1) + " GmbH\\s";
            assertTrue(Pattern.compile("(?m)^" + line).matcher(text).find(), "row " + row);
        }
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
