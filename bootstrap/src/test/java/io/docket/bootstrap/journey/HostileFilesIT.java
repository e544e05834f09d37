package io.docket.bootstrap.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.bootstrap.testing.Answer;
import io.docket.bootstrap.testing.Upload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that somebody made to spy or to keep the server busy, over HTTP: read without harm, or refused with a sentence. */
class HostileFilesIT extends OnTestServer {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final int MOST_PIXELS = 16_100_000;

    private static Answer upload(String name, byte[] content) {
        return ADMIN.post(
                "/api/documents/" + ADMIN.idOf("/api/inboxes", "invoice"),
                Upload.of(name, content).with("sync", false));
    }

    private static String processed(String name, byte[] content) throws InterruptedException {
        String id = upload(name, content).expecting(200).id();
        ADMIN.processed(id);
        return id;
    }

    private static String text(String id) {
        return ADMIN.get("/api/documents/" + id + "/text").expecting(200).text();
    }

    /** Each was written by LibreOffice with a password. */
    @ParameterizedTest
    @CsvSource({
        "doc,Word document",
        "docx,Office document",
        "xls,Excel workbook",
        "xlsx,Office document",
        "pptx,Office document",
        "odt,OpenDocument file",
        "ods,OpenDocument file",
        "odp,OpenDocument file"
    })
    void whatHasAPasswordIsRefused(String ending, String kind) {
        assertEquals(
                "The " + kind + " is encrypted; send it without a password.",
                upload("locked." + ending, Upload.document("locked/locked." + ending))
                        .expecting(415)
                        .json()
                        .path("detail")
                        .asString());
    }

    @Test
    void aLetterWithExternalEntitiesIsNotRead() throws Exception {
        byte[] letter = letter(Map.of(
                "word/document.xml",
                text -> text.replaceFirst("\\?>", "?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>")
                        .replaceFirst("<w:body>", "<w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p>")));

        String id = processed("letter.docx", letter);

        String failure = ADMIN.get("/api/documents/" + id)
                .expecting(200)
                .json()
                .at("/meta_information/failure")
                .asString();
        assertEquals("The file is damaged or holds a document type, and cannot be read.", failure);
    }

    @Test
    void aLettersRemoteTemplateAndPicturesAreNotFetched() throws Exception {
        try (var server = new ServerSocket(0)) {
            String remote = "http://127.0.0.1:" + server.getLocalPort() + "/";
            byte[] letter = letter(Map.of(
                    "word/settings.xml",
                    text -> text.replaceFirst(
                            "<w:zoom", "<w:attachedTemplate xmlns:r=\"" + OFFICE + "\" r:id=\"rId1\"/><w:zoom"),
                    "word/_rels/settings.xml.rels",
                    text -> "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + relation("rId1", "attachedTemplate", remote + "t.dotm") + "</Relationships>",
                    "word/_rels/document.xml.rels",
                    text -> text.replace(
                            "</Relationships>", relation("remote", "image", remote + "i.png") + "</Relationships>"),
                    "word/document.xml",
                    text -> text.replaceFirst(
                            "<w:body>",
                            "<w:body><w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"999999\" cy=\"999999\"/>"
                                    + "<a:blip xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                                    + " r:link=\"remote\" r:embed=\"remote\"/></wp:inline></w:drawing></w:r></w:p>")));

            String id = processed("letter.docx", letter);

            assertTrue(text(id).contains("Büroschränke"));
            assertNobodyCalled(server);
        }
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target
                + "\" TargetMode=\"External\"/>";
    }

    private static void assertNobodyCalled(ServerSocket server) throws IOException {
        server.setSoTimeout(500);
        assertThrows(SocketTimeoutException.class, () -> server.accept().close());
    }

    @FunctionalInterface
    private interface Edit {
        String of(String text);
    }

    /** The letter with some of its parts changed, or added. */
    private static byte[] letter(Map<String, Edit> edits) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var left = new HashMap<>(edits);
        try (var from = new ZipInputStream(new ByteArrayInputStream(Upload.document("letter.docx")));
                var to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] content = from.readAllBytes();
                Edit edit = left.remove(entry.getName());
                put(to, entry.getName(), edit == null ? content : edited(content, edit));
            }
            for (var added : left.entrySet()) {
                put(to, added.getKey(), edited(new byte[0], added.getValue()));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] edited(byte[] content, Edit edit) {
        return edit.of(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
    }

    @Test
    void aPageOfTheWebRunsAndFetchesNothing() throws Exception {
        try (var server = new ServerSocket(0)) {
            String remote = "http://127.0.0.1:" + server.getLocalPort() + "/";
            String page = """
                    <html><head><meta charset="utf-8"><base href="%1$s"><link rel="stylesheet" href="%1$sa.css">
                    <style>@import url(%1$sb.css); p { background: url(%1$sc.png) }</style>
                    <script>document.write('Skript'); fetch('%1$s')</script></head>
                    <body onload="fetch('%1$s')" background="%1$sd.png"><h1>Rechnung</h1><p>Gesamtbetrag 12,50 €</p>
                    <img src="%1$se.png"><iframe src="%1$sf"></iframe><object data="%1$sg"></object></body></html>
                    """.formatted(remote);

            String text = text(processed("rechnung.html", page.getBytes(StandardCharsets.UTF_8)));

            assertTrue(text.contains("Gesamtbetrag 12,50 €"), text);
            assertFalse(text.contains("Skript"), text);
            assertNobodyCalled(server);
        }
    }

    @Test
    void aFilmOfTenThousandPicturesIsOnePage() throws Exception {
        String id = processed("film.gif", film(10_000));

        var document = ADMIN.get("/api/documents/" + id).expecting(200).json();
        assertTrue(document.at("/status_data/success").asBoolean(), document.toString());
        assertEquals(1, document.path("page_count").asInt());
        ADMIN.get("/api/documents/" + id + "/page/0").expecting(200);
    }

    private static byte[] film(int pictures) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.prepareWriteSequence(null);
            for (int picture = 0; picture < pictures; picture++) {
                int width = picture == 0 ? 200 : 8;
                var image = new BufferedImage(width, 8, BufferedImage.TYPE_BYTE_GRAY);
                writer.writeToSequence(new IIOImage(image, null, null), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    @Test
    void aPageOfFiveMetresIsReadAndShownWithinBounds() throws Exception {
        String id = processed("plan.pdf", fiveMetres());

        assertTrue(text(id).contains("Invoice 4711"));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(
                ADMIN.get("/api/documents/" + id + "/page/0").expecting(200).bytes()));
        assertTrue(image.getWidth() * image.getHeight() <= MOST_PIXELS, image.toString());
    }

    private static byte[] fiveMetres() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage(new PDRectangle(5 / 0.0254f * 72, PDRectangle.A4.getHeight()));
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 40);
                content.newLineAtOffset(72, 400);
                content.showText("Invoice 4711");
                content.endText();
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }
}
