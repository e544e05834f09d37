package io.docket.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.document.DocumentReader;
import io.docket.application.document.ImageType;
import io.docket.application.document.TypeDetector.Detected;
import io.docket.domain.document.MediaType;
import io.docket.domain.document.ReadPage;
import io.docket.domain.document.Word;
import io.docket.ocr.office.OfficeLimits;
import io.docket.ocr.office.OfficePages;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of office files of each type, and what their pages show. */
class OfficeFilesTest extends OfficeSamples {
    @ParameterizedTest
    @ValueSource(strings = {"letter.docx", "letter.odt", "letter.rtf", "letter.doc"})
    void oneLetterHasTheSameWordsInEveryFormat(String name) throws IOException {
        List<ReadPage> pages = read(sample(name));

        assertEquals(2, pages.size(), "a page break begins a page");
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
                Amtsgericht Köln HRB 12345 · Geschäftsführer: Jörg Süßmilch""".replace('\n', ' '), String.join(" ", words(pages.get(0))));
        assertEquals(
                "Möbelhaus Süßmilch GmbH · Königstraße 12 · 50667 Köln"
                        + " Anlage: Übersicht der Räume auf der zweiten Seite"
                        + " Amtsgericht Köln HRB 12345 · Geschäftsführer: Jörg Süßmilch",
                String.join(" ", words(pages.get(1))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"letter.docx", "letter.odt", "letter.rtf", "letter.doc"})
    void pageShowsTheLetterheadsPictureAndInkWhereWordsAre(String name) throws IOException {
        Path file = sample(name);
        try (DocumentReader.OpenFile open = open(file)) {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(open.image(0, 0, ImageType.PNG)));
            ReadPage page = open.read(0);

            assertEquals(page.width(), image.getWidth());
            assertEquals(page.height(), image.getHeight());
            assertTrue(pixels(image).anyMatch(pixel -> (pixel & 0xFFFFFF) == 0xC81E3C), "the logo's red");
            for (Word word : page.lines().get(0).words()) {
                assertTrue(hasInk(image, word), word.text());
            }
        }
    }

    private static java.util.stream.IntStream pixels(BufferedImage image) {
        return java.util.stream.IntStream.of(
                image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()));
    }

    private static boolean hasInk(BufferedImage image, Word word) {
        return pixels(image.getSubimage(
                        word.box().left(),
                        word.box().top(),
                        word.box().width(),
                        word.box().height()))
                .anyMatch(pixel -> (pixel & 0xFF) < 100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sheet.xlsx", "sheet.xls", "sheet.ods"})
    void sheetIsReadAsItIsShownWithoutWhatIsHidden(String name) throws IOException {
        assertEquals(
                "Umsätze Kunde Datum Betrag Müller & Söhne, Łódź 14.03.2026 1,234.50"
                        + " Győri Bútor Kft. 01.04.2026 65.50 Summe 1,300.00",
                text(sample(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"shapes.odt", "shapes.docx", "shapes.doc", "shapes.odp", "shapes.pptx"})
    void textInShapesIsRead(String name) throws IOException {
        String text = text(sample(name));

        assertTrue(text.contains("Im Rechteck Übergröße"), text);
        assertTrue(text.contains("In der Ellipse") && !text.contains("davorIn"), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"shapes.xlsx", "shapes.ods"})
    void textInShapesIsReadBehindTheCells(String name) throws IOException {
        String text = text(sample(name));

        assertTrue(text.startsWith("Sheet1 Monat Umsatz Jänner 10 Februar 20"), text);
        assertTrue(text.contains("Im Rechteck Übergröße"), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"shapes.xlsx", "shapes.ods"})
    void titleOfAChartIsRead(String name) throws IOException {
        assertTrue(text(sample(name)).contains("Umsätze in Österreich"));
    }

    @Test
    void hiddenColumnsAreLeftOutHoweverFarTheyReach() throws IOException {
        Path file = changed(
                "sheet.xlsx",
                "xl/worksheets/sheet1.xml",
                "<sheetData>",
                "<sheetData><row r=\"1\">"
                        + "<c r=\"A1\" t=\"inlineStr\"><is><t>shown</t></is></c>"
                        + "<c r=\"ZZ1\" t=\"inlineStr\"><is><t>gone</t></is></c></row>");
        try (var zip = FileSystems.newFileSystem(file, Map.of())) {
            Path sheet = zip.getPath("xl/worksheets/sheet1.xml");
            Files.writeString(
                    sheet,
                    Files.readString(sheet).replace("</cols>", "<col min=\"20\" max=\"16384\" hidden=\"1\"/></cols>"));
        }

        String text = text(file);

        assertTrue(text.contains("shown"), text);
        assertFalse(text.contains("gone"), text);
    }

    @Test
    void csvIsATableWhateverSeparatesItsCells() throws IOException {
        for (char separator : new char[] {';', ',', '\t'}) {
            Path file = Files.writeString(
                    folder.resolve("a.csv"),
                    "Kunde;Datum;Betrag\nMüller;14.03.2026;\"1.234%c50\"\n\"Söhne \"\"und\"\" Co\";;65\n"
                            .replace(';', separator)
                            .formatted(separator));

            assertEquals(new Detected.Readable(MediaType.CSV), reader.detect(file));
            List<ReadPage> pages = read(file);
            assertTrue(String.join(" ", words(pages.get(0))).startsWith("Kunde Datum Betrag Müller 14.03.2026 1.234"));
            assertTrue(text(file).contains("Söhne \"und\" Co 65"), text(file));
        }
    }

    @Test
    void lettersWithCommasAreNoTables() throws IOException {
        Path file =
                Files.writeString(folder.resolve("a.txt"), "Sehr geehrte Frau Kovács,\nvielen Dank, wir liefern.\n");

        assertEquals(new Detected.Readable(MediaType.TEXT), reader.detect(file));
    }

    @Test
    void longAndWideTableIsReadInFullOnItsPages() throws IOException {
        var csv = new StringBuilder();
        for (int row = 0; row < 500; row++) {
            for (int column = 0; column < 40; column++) {
                csv.append(column == 0 ? "" : ";")
                        .append("Zelle-")
                        .append(row)
                        .append('-')
                        .append(column);
            }
            csv.append('\n');
        }

        List<ReadPage> pages = read(Files.writeString(folder.resolve("wide.csv"), csv));

        assertEquals(
                500 * 40,
                pages.stream().flatMap(page -> words(page).stream()).distinct().count());
        assertTrue(pages.get(0).width() > pages.get(0).height(), "a wide table lies on its side");
        assertTrue(words(pages.get(0)).contains("Zelle-0-0"));
        assertTrue(
                pages.subList(1, 4).stream().anyMatch(page -> words(page).contains("Zelle-0-39")),
                "columns that don't fit follow on the next pages");
    }

    @Test
    void tenThousandRowsAreReadToTheLast() throws IOException {
        var csv = new StringBuilder("Kunde;Betrag;Ort\n");
        for (int row = 1; row <= 10_000; row++) {
            csv.append("Kunde-").append(row).append(';').append(row).append(",50;Köln\n");
        }
        try (DocumentReader.OpenFile open = open(Files.writeString(folder.resolve("rows.csv"), csv))) {
            assertTrue(words(open.read(open.pageCount() - 1)).containsAll(List.of("Kunde-10000", "10000,50", "Köln")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"slides.pptx", "slides.ppt.gz", "slides.odp"})
    void slidesBecomePagesOfTheirShape(String name) throws IOException {
        List<ReadPage> pages = read(sample(name));

        assertEquals(2, pages.size());
        assertEquals(
                "Geschäftszahlen für Österreich Umsatz: 1.250.000 € Übernachtungen in Győr",
                String.join(" ", words(pages.get(0))));
        assertEquals("Zweite Folie", String.join(" ", words(pages.get(1))));
        assertTrue(pages.get(0).width() > pages.get(0).height());
    }

    @Test
    void plainTextKeepsItsPagesAndWhatNoFontHasDoesNotBreakIt() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "Grüße\taus ☑ Köln\n漢字\n\fSeite zwei");

        List<ReadPage> pages = read(file);

        assertEquals(2, pages.size());
        assertEquals(List.of("Grüße", "aus", "☑", "Köln"), words(pages.get(0)).subList(0, 4));
        assertEquals(List.of("Seite", "zwei"), words(pages.get(1)));
    }

    @Test
    void whatIsNeededWhilePagesAreMadeLiesBesideThemAndDoesNotStay() throws IOException {
        Path made = Files.createDirectory(folder.resolve("made"));
        Set<Path> before = temporary();

        new OfficePages(OfficeLimits.standard(10)).toPdf(sample("letter.docx"), MediaType.DOCX, made.resolve("a.pdf"));

        try (var left = Files.list(made)) {
            assertEquals(List.of(made.resolve("a.pdf")), left.toList());
        }
        assertEquals(before, temporary());
    }

    private static Set<Path> temporary() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().matches("(docket-picture|PDFBox).*"))
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void foldedTextIsUtf8OrWindows() throws IOException {
        Path file = Files.write(folder.resolve("b.txt"), "Übergröße".getBytes(StandardCharsets.ISO_8859_1));

        assertEquals("Übergröße", text(file));
    }

    @Test
    void quoteThatNobodyClosedIsALetter() throws IOException {
        for (String lineEnd : List.of("\n", "\r\n")) {
            var csv = new StringBuilder("Kunde;Betrag;Ort" + lineEnd);
            for (int row = 1; row <= 3_000; row++) {
                String customer = row == 1_500 ? "\"Hirsch" : row == 100 ? "\"Lang;Kurz\"" : "Kunde-" + row;
                csv.append(customer)
                        .append(';')
                        .append(row)
                        .append(",50;Köln")
                        .append(row % 1_000 == 0 ? "" : "-" + row)
                        .append(lineEnd)
                        .append(row % 500 == 0 ? lineEnd : "");
            }
            String text = text(Files.writeString(folder.resolve("open.csv"), csv));

            assertTrue(text.contains("Lang;Kurz 100,50 Köln-100 Kunde-101"), "quoted cells");
            assertTrue(text.contains("Kunde-1499 1499,50 Köln-1499"), "before");
            assertTrue(text.contains("\"Hirsch 1500,50 Köln-1500 Kunde-1501 1501,50 Köln-1501"), "at it");
            assertTrue(text.endsWith("Kunde-3000 3000,50 Köln"), "behind it");
        }
    }

    @Test
    void sheetIsReadWhateverIsWrongWithItsDrawings() throws IOException {
        Path formula =
                changed("shapes.ods", "c1/content.xml", "?>", "?><!DOCTYPE math:math PUBLIC \"a\" \"math.dtd\">");
        assertTrue(text(formula).startsWith("Sheet1 Monat Umsatz Jänner 10 Februar 20"));
        assertTrue(text(formula).contains("Im Rechteck Übergröße"));

        Path chart = changed("shapes.xlsx", "xl/charts/chart1.xml", "</c:chartSpace>", "");
        assertTrue(text(chart).startsWith("Sheet1 Monat Umsatz Jänner 10 Februar 20"));
        assertTrue(text(chart).contains("Im Rechteck Übergröße"));

        Path drawing = changed("shapes.xlsx", "xl/drawings/drawing1.xml", "</xdr:wsDr>", "");
        assertTrue(text(drawing).startsWith("Sheet1 Monat Umsatz Jänner 10 Februar 20"));
    }
}
