package io.docket.bootstrap.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.bootstrap.testing.Answer;
import io.docket.bootstrap.testing.Upload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What can be had of a document: its pages, large and small, its file, whole and in parts. */
class PagesAndExportsIT extends OnTestServer {
    private static String uploaded(String name, String inbox) {
        return uploaded(Upload.ofDocument(name), inbox);
    }

    private static String uploaded(Upload file, String inbox) {
        return "/api/documents/"
                + ADMIN.post("/api/documents/" + ADMIN.idOf("/api/inboxes", inbox), file)
                        .expecting(200)
                        .id();
    }

    private static List<String> entries(Answer zip) throws IOException {
        var names = new ArrayList<String>();
        try (var stream = new ZipInputStream(new ByteArrayInputStream(zip.bytes()))) {
            for (var entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    @Test
    void aPageIsAnsweredInTheTypeAndSizeThatIsAskedFor() throws IOException {
        String document = uploaded("receipt.jpg", "receipt");
        for (String size : List.of("page", "page_thumbnail")) {
            String path = document + "/" + size + "/0";
            for (String type : List.of("image/png", "image/jpeg", "image/webp")) {
                Answer image = ADMIN.get(path, Map.of("Accept", type + ", image/*;q=0.1"))
                        .expecting(200);
                assertEquals(type, image.type(), path);
                assertEquals(
                        List.of("png", "jpeg", "webp")
                                .get(List.of("image/png", "image/jpeg", "image/webp")
                                        .indexOf(type)),
                        kind(image.bytes()));
            }
            assertEquals(
                    "image/png",
                    ADMIN.get(path, Map.of("Accept", "application/json"))
                            .expecting(200)
                            .type());
        }
        var small = ImageIO.read(new ByteArrayInputStream(
                ADMIN.get(document + "/page_thumbnail/0").expecting(200).bytes()));
        assertEquals(256, Math.max(small.getWidth(), small.getHeight()));
        assertEquals(
                List.of("thumbnail-0.png"),
                entries(ADMIN.get(document + "/page_thumbnail/0:0").expecting(200)));
        ADMIN.get(document + "/page_thumbnail/1").expecting(404);
        ADMIN.get(document + "/page_thumbnail/1:0").expecting(400);
    }

    /** By the bytes that the formats begin with. */
    private static String kind(byte[] image) {
        return switch (image[0] & 0xff) {
            case 0x89 -> "png";
            case 0xff -> "jpeg";
            case 'R' -> "webp";
            default -> "unknown";
        };
    }

    @Test
    void imagesArePrivateAndNotSentTwice() {
        String document = uploaded("receipt.jpg", "receipt");
        for (String path : List.of("/page/0", "/page_thumbnail/0")) {
            Answer first = ADMIN.get(document + path).expecting(200);
            assertEquals(
                    "private, max-age=3600, immutable",
                    first.header("Cache-Control").orElse(""));
            assertEquals(
                    "Authorization, X-API-Key, Accept", first.header("Vary").orElse(""));
            String tag = first.header("ETag").orElseThrow();
            Answer again =
                    ADMIN.get(document + path, Map.of("If-None-Match", tag)).expecting(304);
            assertEquals(0, again.bytes().length);
            assertEquals(tag, again.header("ETag").orElse(""));
            ADMIN.get(document + path, Map.of("If-None-Match", tag, "Accept", "image/jpeg"))
                    .expecting(200);
            NOBODY.get(document + path, Map.of("If-None-Match", tag)).expecting(401);
        }
        assertEquals(
                "no-store",
                ADMIN.get(document + "/page/9")
                        .expecting(404)
                        .header("Cache-Control")
                        .orElse(""));
    }

    @Test
    void aDownloadThatBrokeOffGoesOn() {
        byte[] file = Upload.document("zugferd-invoice.pdf");
        String path = uploaded("zugferd-invoice.pdf", "invoice") + "/original_file";

        Answer whole = ADMIN.get(path).expecting(200);
        assertArrayEquals(file, whole.bytes());
        assertEquals("bytes", whole.header("Accept-Ranges").orElse(""));
        assertEquals(String.valueOf(file.length), whole.header("Content-Length").orElse(""));
        assertEquals("private, no-cache", whole.header("Cache-Control").orElse(""));
        assertEquals("nosniff", whole.header("X-Content-Type-Options").orElse(""));
        assertTrue(whole.header("Content-Disposition").orElse("").startsWith("attachment; "));
        String tag = whole.header("ETag").orElseThrow();

        Answer rest =
                ADMIN.get(path, Map.of("Range", "bytes=1000-", "If-Range", tag)).expecting(206);
        assertArrayEquals(Arrays.copyOfRange(file, 1000, file.length), rest.bytes());
        assertEquals(
                "bytes 1000-" + (file.length - 1) + "/" + file.length,
                rest.header("Content-Range").orElse(""));
        assertArrayEquals(
                Arrays.copyOfRange(file, file.length - 20, file.length),
                ADMIN.get(path, Map.of("Range", "bytes=-20")).expecting(206).bytes());
        assertArrayEquals(
                file,
                ADMIN.get(path, Map.of("Range", "bytes=1000-", "If-Range", "\"other\""))
                        .expecting(200)
                        .bytes());
        Answer beyond =
                ADMIN.get(path, Map.of("Range", "bytes=" + file.length + "-")).expecting(416);
        assertEquals("bytes */" + file.length, beyond.header("Content-Range").orElse(""));
        assertEquals("application/problem+json", beyond.type());
    }

    @Test
    void aScanBecomesAPdfThatCanBeSearched() {
        String document = uploaded("receipt.jpg", "receipt");
        Answer pdf = ADMIN.get(document + "/export/searchable.pdf").expecting(200);
        assertEquals("application/pdf", pdf.type());
        assertEquals("private, no-cache", pdf.header("Cache-Control").orElse(""));
        assertTrue(pdf.header("Content-Disposition").orElse("").contains("\"receipt.searchable.pdf\""));
        assertArrayEquals(
                pdf.bytes(),
                ADMIN.get(document + "/export/searchable.pdf").expecting(200).bytes());
        ADMIN.get(
                        document + "/export/searchable.pdf",
                        Map.of("If-None-Match", pdf.header("ETag").orElseThrow()))
                .expecting(304);

        // Read again, the PDF has a text of its own, which says what was recognised.
        String again = "/api/documents/"
                + ADMIN.post(
                                "/api/documents/" + ADMIN.idOf("/api/inboxes", "receipt"),
                                Upload.of("searchable.pdf", pdf.bytes()))
                        .expecting(200)
                        .id();
        assertEquals(words(document), words(again));
    }

    /** Those that say something, in any order: two readings may take the same lines one before the other. */
    private static List<String> words(String document) {
        String text =
                ADMIN.get(document + "/text").expecting(200).json().path("text").asString();
        return Arrays.stream(text.split("\\s+"))
                .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                .sorted()
                .toList();
    }

    @Test
    void wordsAndTheirPlacesComeInTheFormatsOfOthers() {
        String document = uploaded("zugferd-invoice.pdf", "invoice");
        Answer hocr = ADMIN.get(document + "/export/hocr").expecting(200);
        assertEquals("application/xhtml+xml", hocr.type());
        assertTrue(hocr.text().contains("class=\"ocrx_word\""), hocr.text());
        Answer alto = ADMIN.get(document + "/export/alto").expecting(200);
        assertEquals("application/xml", alto.type());
        assertTrue(alto.text().contains("CONTENT=\"Lieferant\""), alto.text());
        String problem =
                ADMIN.get(document + "/export/searchable.pdf").expecting(409).text();
        assertTrue(problem.contains("original file"), problem);
        ADMIN.get(document + "/export/docx").expecting(404);
    }

    @Test
    void everyWordLeadsFromTheTextToItsPlaceOnThePage() {
        for (String document :
                List.of(uploaded("receipt.jpg", "receipt"), uploaded("zugferd-two-pages.pdf", "invoice"))) {
            String text = ADMIN.get(document + "/text")
                    .expecting(200)
                    .json()
                    .path("text")
                    .asString();
            int last = text.split("\f", -1).length - 1;
            JsonNode reverse =
                    ADMIN.get(document + "/reverse/0:" + last).expecting(200).json();
            assertEquals(last + 1, reverse.size());
            var words = new ArrayList<String>();
            for (JsonNode page : reverse) {
                for (JsonNode word : page.path("words")) {
                    words.add(word.path("text").asString());
                    assertEquals(
                            word.path("text").asString(),
                            text.substring(
                                    word.path("textual_coord").get(0).asInt(),
                                    word.path("textual_coord").get(1).asInt()));
                    JsonNode place = word.path("visual_coord");
                    assertEquals(page.path("page").asInt(), place.get(0).asInt());
                    assertTrue(
                            place.get(1).asInt() < place.get(3).asInt()
                                    && place.get(3).asInt()
                                            <= page.path("width").asInt()
                                    && place.get(2).asInt() < place.get(4).asInt()
                                    && place.get(4).asInt()
                                            <= page.path("height").asInt(),
                            word.toString());
                    int confidence = word.path("confidence").asInt(-1);
                    assertTrue(confidence >= 0 && confidence <= 100, word.toString());
                }
            }
            assertEquals(List.of(text.strip().split("\\s+")), words);
            ADMIN.get(document + "/reverse/" + reverse.size()).expecting(404);
            ADMIN.get(document + "/reverse/1:0").expecting(400);
            NOBODY.get(document + "/reverse/0").expecting(401);
        }
    }

    @Test
    void namesOfFilesDeceiveNobodyAndKeepTheirLetters() {
        for (var name : Map.of(
                        "Größe \\\"A4\\\" 5%.txt", "Gr%C3%B6%C3%9Fe%20%22A4%22%205%25.txt",
                        "../../etc/passwd", "passwd",
                        "a%0D%0ASet-Cookie: b.txt", "a__Set-Cookie%3A%20b.txt")
                .entrySet()) {
            String document = uploaded(Upload.of(name.getKey(), "Total 5".getBytes(UTF_8)), "receipt");
            String disposition = ADMIN.get(document + "/original_file")
                    .expecting(200)
                    .header("Content-Disposition")
                    .orElse("");
            assertTrue(disposition.endsWith("; filename*=UTF-8''" + name.getValue()), disposition);
            assertTrue(disposition.matches("attachment; filename=\"[A-Za-z0-9 ._-]+\"; filename.*"), disposition);
        }
    }

    @Test
    void theHeadOfAFileTellsItsLengthAlone() {
        byte[] file = Upload.document("zugferd-invoice.pdf");
        String path = uploaded("zugferd-invoice.pdf", "invoice") + "/original_file";
        Answer head =
                ADMIN.send("HEAD", path, Map.of(), BodyPublishers.noBody()).expecting(200);
        assertEquals(0, head.bytes().length);
        assertEquals(String.valueOf(file.length), head.header("Content-Length").orElse(""));
        assertEquals("bytes", head.header("Accept-Ranges").orElse(""));
    }
}
