package io.docket.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.document.DocumentReader;
import io.docket.application.document.ImageType;
import io.docket.application.document.TypeDetector.Detected;
import io.docket.application.document.UnpackedFile;
import io.docket.application.document.UnreadableFile;
import io.docket.domain.document.MediaType;
import io.docket.domain.document.ReadPage;
import io.docket.domain.document.Word;
import io.docket.ocr.office.OfficeLimits;
import io.docket.ocr.office.OfficePages;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Office files through the reader, as a document's pages are read; the samples were written by LibreOffice. */
class OfficeFilesTest {
    private static final DocumentReader READER = DocumentReaders.standard();

    @TempDir
    Path folder;

    @AfterAll
    static void close() {
        READER.close();
    }

    private Path sample(String name) throws IOException {
        try (InputStream content = OfficeFilesTest.class.getResourceAsStream("office/" + name)) {
            byte[] bytes = name.endsWith(".gz") ? new GZIPInputStream(content).readAllBytes() : content.readAllBytes();
            return Files.write(folder.resolve(name), bytes);
        }
    }

    private DocumentReader.OpenFile open(Path file) {
        Detected.Readable found = assertInstanceOf(Detected.Readable.class, READER.detect(file));
        UnpackedFile.Pages pages = READER.unpack(
                        file, found.type(), file.getFileName().toString(), folder, () -> {})
                .get(0)
                .pages()
                .orElseThrow();
        return READER.open(pages.file(), pages.type());
    }

    private List<ReadPage> read(Path file) {
        try (DocumentReader.OpenFile open = open(file)) {
            var pages = new ArrayList<ReadPage>();
            for (int page = 0; page < open.pageCount(); page++) {
                pages.add(open.read(page));
            }
            return pages;
        }
    }

    private static List<String> words(ReadPage page) {
        return page.lines().stream()
                .flatMap(line -> line.words().stream())
                .map(Word::text)
                .toList();
    }

    private String text(Path file) {
        return read(file).stream().flatMap(page -> words(page).stream()).collect(Collectors.joining(" "));
    }

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

    @Test
    void csvIsATableWhateverSeparatesItsCells() throws IOException {
        for (char separator : new char[] {';', ',', '\t'}) {
            Path file = Files.writeString(
                    folder.resolve("a.csv"),
                    "Kunde;Datum;Betrag\nMüller;14.03.2026;\"1.234%c50\"\n\"Söhne \"\"und\"\" Co\";;65\n"
                            .replace(';', separator)
                            .formatted(separator));

            assertEquals(new Detected.Readable(MediaType.CSV), READER.detect(file));
            List<ReadPage> pages = read(file);
            assertTrue(String.join(" ", words(pages.get(0))).startsWith("Kunde Datum Betrag Müller 14.03.2026 1.234"));
            assertTrue(text(file).contains("Söhne \"und\" Co 65"), text(file));
        }
    }

    @Test
    void lettersWithCommasAreNoTables() throws IOException {
        Path file =
                Files.writeString(folder.resolve("a.txt"), "Sehr geehrte Frau Kovács,\nvielen Dank, wir liefern.\n");

        assertEquals(new Detected.Readable(MediaType.TEXT), READER.detect(file));
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

    @Test
    void tooManyCellsAreRefusedWithTheirSentence() throws IOException {
        Path file = sample("sheet.xlsx");
        var small = new OfficePages(new OfficeLimits(1 << 20, 1 << 20, 10_000, 5, 8, 10, Duration.ofMinutes(1)));

        assertEquals(
                "The file has more than 8 filled cells.",
                assertThrows(UnreadableFile.class, () -> small.toPdf(file, MediaType.XLSX, folder.resolve("sheet.pdf")))
                        .getMessage());
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
    void encryptedWorkbooksSaySo() throws Exception {
        Path file = folder.resolve("locked.xlsx");
        try (var compound = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("geheim");
            try (var output = encryptor.getDataStream(compound)) {
                output.write(Files.readAllBytes(sample("sheet.xlsx")));
            }
            try (var output = Files.newOutputStream(file)) {
                compound.writeFilesystem(output);
            }
        }
        assertEquals(
                new Detected.Unreadable("The Office document is encrypted; send it without a password."),
                READER.detect(file));

        Path old = folder.resolve("locked.xls");
        Biff8EncryptionKey.setCurrentUserPassword("geheim");
        try (var workbook = new HSSFWorkbook();
                var output = Files.newOutputStream(old)) {
            workbook.createSheet("geheim");
            workbook.write(output);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertEquals(
                new Detected.Unreadable("The Excel workbook is encrypted; send it without a password."),
                READER.detect(old));
    }

    @Test
    void programNamedAsADocumentIsNone() throws IOException {
        byte[] program = new byte[2_000];
        program[0] = 'M';
        program[1] = 'Z';
        Path file = Files.write(folder.resolve("Rechnung.docx"), program);

        assertInstanceOf(Detected.Unreadable.class, READER.detect(file));
    }

    @Test
    void documentThatUnpacksToMoreThanAllowedIsRefused() throws IOException {
        Path file = folder.resolve("bomb.docx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] nothing = new byte[1 << 20];
            for (int mebibyte = 0; mebibyte <= 512; mebibyte++) {
                zip.write(nothing);
            }
        }

        assertEquals(new Detected.Unreadable("The office document unpacks to more than 512 MiB."), READER.detect(file));
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
    void htmlIsReadWithoutItsScriptsAndFetchesNothing() throws IOException {
        try (ServerSocket server = new ServerSocket(0)) {
            String remote = "http://127.0.0.1:" + server.getLocalPort() + "/";
            Path file = Files.writeString(folder.resolve("a.html"), """
                    <html><head><meta charset="utf-8"><base href="%1$s"><link rel="stylesheet" href="%1$sa.css">
                    <style>@import url(%1$sb.css); @font-face { font-family: x; src: url(%1$sf.ttf) }
                    p { color: red; background: url(%1$sc.png) } .gone { display: none }</style>
                    <script>document.write('Skript'); fetch('%1$s')</script></head>
                    <body onload="alert(1)" background="%1$sd.png"><h1>Rechnung Größe</h1>
                    <p style="background-image:url('%1$se.png')">Betrag <b>12,50 €</b></p><p class="gone">Versteckt</p>
                    <img src="%1$sf.png"><img src="file:///etc/passwd"><iframe src="%1$sg">Rahmen</iframe>
                    <object data="%1$sh"></object><svg><image href="%1$si.png"/></svg>
                    <form action="%1$s"><input value="Eingabe"></form></body></html>""".formatted(remote));

            assertEquals("Rechnung Größe Betrag 12,50 €", text(file));
            assertNobodyCalled(server);
        }
    }

    private static void assertNobodyCalled(ServerSocket server) throws IOException {
        server.setSoTimeout(200);
        assertThrows(SocketTimeoutException.class, () -> server.accept().close());
    }

    private Path changed(String name, String part, String from, String to) throws IOException {
        Path file = sample(name);
        try (var zip = FileSystems.newFileSystem(file, Map.of())) {
            Path inside = zip.getPath(part);
            String text = Files.readString(inside);
            assertTrue(text.contains(from), part);
            Files.writeString(inside, text.replaceFirst(java.util.regex.Pattern.quote(from), to));
        }
        return file;
    }

    @Test
    void remoteTemplateAndRemotePicturesOfAWordDocumentAreNotFetched() throws IOException {
        try (ServerSocket server = new ServerSocket(0)) {
            String remote = "http://127.0.0.1:" + server.getLocalPort() + "/";
            Path file = changed(
                    "letter.docx",
                    "word/_rels/document.xml.rels",
                    "</Relationships>",
                    "<Relationship Id=\"evil\" TargetMode=\"External\" Target=\"" + remote + "t.dotm\" Type="
                            + "\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\"/>"
                            + "<Relationship Id=\"img\" TargetMode=\"External\" Target=\"" + remote + "i.png\" Type="
                            + "\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\"/>"
                            + "</Relationships>");

            assertTrue(text(file).contains("Büroschränke"));
            assertNobodyCalled(server);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"letter.docx:word/document.xml", "letter.odt:content.xml"})
    void externalEntitiesAreRefused(String nameAndPart) throws IOException {
        String[] both = nameAndPart.split(":");
        Path file = changed(both[0], both[1], "?>", "?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>");

        String reason = assertThrows(UnreadableFile.class, () -> open(file)).getMessage();
        assertTrue(reason.contains("document type"), reason);
    }

    @Test
    void conversionThatTakesTooLongIsRefusedWithItsSentence() throws IOException {
        Path file = sample("letter.docx");
        var impatient = new OfficePages(new OfficeLimits(1 << 20, 1 << 20, 1_000, 1, 1, 1, Duration.ofMillis(1)));

        String reason = assertThrows(
                        UnreadableFile.class, () -> impatient.toPdf(file, MediaType.DOCX, folder.resolve("letter.pdf")))
                .getMessage();
        assertTrue(reason.contains("takes longer than"), reason);
    }

    @Test
    void conversionEndsWhenItIsToStop() throws IOException {
        Path file = Files.writeString(folder.resolve("rows.csv"), "number;name;price\n".repeat(20_000));
        var stop = new IllegalStateException("stop");
        var asked = new AtomicInteger();
        Runnable checkpoint = () -> {
            if (asked.incrementAndGet() > 1) {
                throw stop;
            }
        };
        var pages = new OfficePages(OfficeLimits.standard(2_000));

        assertEquals(
                stop,
                assertThrows(
                        IllegalStateException.class,
                        () -> pages.toPdf(file, MediaType.CSV, folder.resolve("rows.pdf"), checkpoint)));
    }

    @Test
    void tooManyPagesAreRefusedWithTheirSentence() throws IOException {
        Path file = sample("letter.docx");
        var small = new OfficePages(new OfficeLimits(1 << 20, 1 << 20, 10_000, 5, 100, 1, Duration.ofMinutes(1)));

        String reason = assertThrows(
                        UnreadableFile.class, () -> small.toPdf(file, MediaType.DOCX, folder.resolve("letter.pdf")))
                .getMessage();
        assertTrue(reason.contains("more than 1 pages"), reason);
    }

    @Test
    void picturesOfADocumentDoNotStayBehind() throws IOException {
        text(sample("letter.docx"));

        try (var left = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertFalse(left.anyMatch(file -> file.getFileName().toString().matches("docket-picture.*")));
        }
    }

    @Test
    void foldedTextIsUtf8OrWindows() throws IOException {
        Path file = Files.write(folder.resolve("b.txt"), "Übergröße".getBytes(StandardCharsets.ISO_8859_1));

        assertEquals("Übergröße", text(file));
    }
}
