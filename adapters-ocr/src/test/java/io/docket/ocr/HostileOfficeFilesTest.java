package io.docket.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.document.TypeDetector.Detected;
import io.docket.application.document.UnreadableFile;
import io.docket.domain.document.MediaType;
import io.docket.ocr.office.OfficeLimits;
import io.docket.ocr.office.OfficePages;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Office files that somebody made to break, to spy or to take all there is: each is read without harm, or refused with its sentence. */
class HostileOfficeFilesTest extends OfficeSamples {
    private static OfficeLimits limits(int cells, int pages, Duration longest) {
        return new OfficeLimits(1 << 20, 1 << 20, 10_000, 5, cells, 1_000, pages, longest, 1);
    }

    @Test
    void tooManyCellsAreRefusedWithTheirSentence() throws IOException {
        Path file = sample("sheet.xlsx");
        var small = new OfficePages(limits(8, 10, Duration.ofMinutes(1)));

        assertEquals(
                "The file has more than 8 filled cells.",
                assertThrows(UnreadableFile.class, () -> small.toPdf(file, MediaType.XLSX, folder.resolve("sheet.pdf")))
                        .getMessage());
    }

    @Test
    void cellsWithoutTextAreCountedToo() throws IOException {
        Path file = changed(
                "sheet.xlsx",
                "xl/worksheets/sheet1.xml",
                "</sheetData>",
                "<row r=\"900\">" + "<c s=\"1\"/>".repeat(300) + "</row></sheetData>");
        var small = new OfficePages(limits(20, 10, Duration.ofMinutes(1)));

        assertEquals(
                "The file has more than 200 cells.",
                assertThrows(UnreadableFile.class, () -> small.toPdf(file, MediaType.XLSX, folder.resolve("sheet.pdf")))
                        .getMessage());
    }

    @Test
    void columnsOfATableAreCountedToo() throws IOException {
        Path file = changed(
                "letter.odt",
                "content.xml",
                "<text:p",
                "<table:table>" + "<table:table-column table:number-columns-repeated=\"100\"/>".repeat(200_001)
                        + "<table:table-row><table:table-cell/></table:table-row></table:table><text:p");

        assertEquals(
                "The file holds more than 200000 paragraphs and cells.",
                assertThrows(UnreadableFile.class, () -> open(file)).getMessage());
    }

    @Test
    void textBetweenManyBreaksOfLinesIsRead() throws IOException {
        Path file = Files.writeString(folder.resolve("a.html"), "<html><body><p>" + "a<br>".repeat(20_000) + "end");

        assertTrue(text(file).endsWith("a a end"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shapes.xlsx|xl/charts/chart1.xml|<c:chart>|<c:chart r:id=\"rId1\"/><c:chart>",
                "shapes.ods|c1/content.xml|<chart:title |<draw:frame><draw:object xlink:href=\"./c1\"/></draw:frame><chart:title "
            })
    void chartThatNamesItselfIsReadOnce(String change) throws IOException {
        String[] parts = change.split("\\|");

        String text = text(changed(parts[0], parts[1], parts[2], parts[3]));

        assertEquals(text.indexOf("Umsätze in Österreich"), text.lastIndexOf("Umsätze in Österreich"), text);
        assertTrue(text.contains("Umsätze in Österreich"), text);
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
                reader.detect(file));

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
                reader.detect(old));
    }

    @Test
    void programNamedAsADocumentIsNone() throws IOException {
        byte[] program = new byte[2_000];
        program[0] = 'M';
        program[1] = 'Z';
        Path file = Files.write(folder.resolve("Rechnung.docx"), program);

        assertInstanceOf(Detected.Unreadable.class, reader.detect(file));
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

        assertEquals(new Detected.Unreadable("The office document unpacks to more than 512 MiB."), reader.detect(file));
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
        var impatient = new OfficePages(limits(1, 1, Duration.ofMillis(1)));

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
            if (asked.incrementAndGet() > 2) {
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
        var small = new OfficePages(limits(100, 1, Duration.ofMinutes(1)));

        String reason = assertThrows(
                        UnreadableFile.class, () -> small.toPdf(file, MediaType.DOCX, folder.resolve("letter.pdf")))
                .getMessage();
        assertTrue(reason.contains("more than 1 pages"), reason);
    }
}
