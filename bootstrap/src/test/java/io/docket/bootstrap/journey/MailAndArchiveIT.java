package io.docket.bootstrap.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.bootstrap.testing.Answer;
import io.docket.bootstrap.testing.StoredFiles;
import io.docket.bootstrap.testing.TestServer;
import io.docket.bootstrap.testing.Upload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Mails and archives: one document of all that is in them. The mail in the archive was made by Python's email library. */
class MailAndArchiveIT extends OnTestServer {
    private static final String NAME = "mail-in-archive.zip";

    private static String upload(String name, byte[] content) {
        return ADMIN.post(
                        "/api/documents/" + ADMIN.idOf("/api/inboxes", "invoice"),
                        Upload.of(name, content).with("sync", false))
                .expecting(200)
                .id();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static List<String> told(JsonNode document) {
        var files = new ArrayList<String>();
        for (JsonNode file : document.path("files")) {
            files.add(file.path("filename").asString() + " " + file.path("page").asInt() + "+"
                    + file.path("page_count").asInt() + " " + file.path("leaf").asBoolean() + " "
                    + file.path("embedded_attachment").asBoolean());
        }
        return files;
    }

    private static void refused(String name, byte[] content, String words) {
        Answer answer = ADMIN.post("/api/documents/", Upload.of(name, content)).expecting(415);
        String sentence = answer.json().path("detail").asString();
        assertTrue(sentence.contains(words), sentence);
    }

    @Test
    void aMailWithThreeAttachmentsInAnArchiveIsOneDocument() throws Exception {
        String id = upload(NAME, Upload.document(NAME));
        JsonNode document = ADMIN.processed(id).json();
        assertEquals(
                List.of(
                        NAME + " 0+4 false false",
                        "November/order.eml 0+4 false false",
                        "message.html 0+1 true false",
                        "logo.png 1+0 true true",
                        "Rechnung Müller & Söhne.pdf 1+1 true false",
                        "receipt.jpg 2+1 true false",
                        "letter.docx 3+1 true false"),
                told(document));
        assertEquals(4, document.path("page_count").asInt());
        assertTrue(document.path("files").path(3).path("problem").asString().contains("small picture"));
        String text = ADMIN.get("/api/documents/" + id + "/text").expecting(200).text();
        for (String words : List.of(
                "Rechnung RE-4711 für Ölfilter", "zur Bestellung 99-Ö", "Gesamtbetrag", "CORNER", "LS-2026-88")) {
            assertTrue(text.contains(words), () -> words + " is not in: " + text);
        }
        assertFalse(text.contains("alert"), text);
        for (int page = 0; page < 4; page++) {
            byte[] image = ADMIN.get("/api/documents/" + id + "/page/" + page)
                    .expecting(200)
                    .bytes();
            assertTrue(ImageIO.read(new ByteArrayInputStream(image)).getWidth() > 400);
        }
        assertFalse(Arrays.equals(
                ADMIN.get("/api/documents/" + id + "/page/1").expecting(200).bytes(),
                ADMIN.get("/api/documents/" + id + "/page/3").expecting(200).bytes()));
    }

    @Test
    void theFilesWithinGoWithTheOneThatCameAndACopyKeepsItsOwn() throws Exception {
        String id = upload(NAME, Upload.document(NAME));
        ADMIN.processed(id);
        String copy = copied(id);
        assertTrue(StoredFiles.in(TestServer.data()).contains(id));
        ADMIN.delete("/api/documents/" + id + "?how=SOURCE_FILES").expecting(200);
        for (int round = 0; round < 100 && StoredFiles.in(TestServer.data()).contains(id); round++) {
            Thread.sleep(100);
        }
        assertFalse(StoredFiles.in(TestServer.data()).contains(id));
        assertEquals(
                7, told(ADMIN.get("/api/documents/" + id).expecting(200).json()).size());
        ADMIN.get("/api/documents/" + id + "/page/1").expecting(404);
        ADMIN.get("/api/documents/" + copy + "/page/3").expecting(200);
    }

    private static String copied(String id) {
        return ADMIN.patch(
                        "/api/documents/" + ADMIN.idOf("/api/inboxes", "receipt") + "/copy_inbox",
                        "{\"document_ids\": [\"" + id + "\"]}")
                .expecting(200)
                .json()
                .path("document_ids")
                .path(0)
                .asString();
    }

    @Test
    void filesInFilesAreReadAndThoseTooDeepSayWhy() throws Exception {
        byte[] inner = zip("three.zip", zip("invoice.pdf", BadFiles.pdf(1)));
        JsonNode archive =
                ADMIN.processed(upload("one.zip", zip("two.zip", inner))).json();
        assertEquals(
                List.of(
                        "one.zip 0+1 false false",
                        "two.zip 0+1 false false",
                        "three.zip 0+1 false false",
                        "invoice.pdf 0+1 true false"),
                told(archive));
        JsonNode mail =
                ADMIN.processed(upload("mails.eml", BadFiles.mailsInMails(8))).json();
        assertEquals(5, mail.path("page_count").asInt());
        JsonNode files = mail.path("files");
        String sentence = files.path(files.size() - 1).path("problem").asString();
        assertTrue(sentence.contains("too deep"), sentence);
    }

    @Test
    void aMailOfFarTooMuchIsRefusedWithASentence() throws IOException {
        refused("parts.eml", BadFiles.mailOfParts(100_000, "mixed"), "more than 500 files");
        refused("forms.eml", BadFiles.mailOfParts(100_000, "alternative"), "more parts");
        refused("headers.eml", BadFiles.mailOfHeaders(100_000), "head");
        refused("half.msg", BadFiles.halfMessage(), "damaged");
    }

    @Test
    void whatCannotBeTakenApartIsRefusedWithASentence() throws IOException {
        byte[] program = "MZ\0\0 this program cannot be run".getBytes(StandardCharsets.ISO_8859_1);
        refused("a.zip", zip("letter.docx", program), "letter.docx: ");
        byte[] deep = zip("invoice.pdf", BadFiles.pdf(1));
        for (int depth = 0; depth < 6; depth++) {
            deep = zip("deeper.zip", deep);
        }
        refused("deep.zip", deep, "too deep");
        refused("bomb.zip", zip("zeros.pdf", new byte[80 << 20]), "100 times its size");
        refused("archives.zip", BadFiles.bombOfArchives(), "100 times its size");
        refused("broken.zip", Arrays.copyOf(zip("invoice.pdf", BadFiles.pdf(3)), 400), "damaged");
        refused("secret.zip", zip("invoice.pdf", BadFiles.encryptedPdf()), "encrypted");
    }
}
