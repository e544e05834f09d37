package io.docket.bootstrap.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.bootstrap.testing.Answer;
import io.docket.bootstrap.testing.Client;
import io.docket.bootstrap.testing.People;
import io.docket.bootstrap.testing.TestServer;
import io.docket.bootstrap.testing.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a new user gets wrong: each is told by its status and a sentence, nothing of it is kept, and the server goes on. */
class BadInputIT extends OnTestServer {
    private static final String UNKNOWN = "0123456789abcdef01234567";

    @AfterEach
    void theServerGoesOn() {
        NOBODY.get("/health/ready").expecting(200);
    }

    private static String refusal(Answer answer, int status) {
        var problem = answer.expecting(status).json();
        assertEquals("application/problem+json", answer.type());
        assertEquals(status, problem.path("status").asInt());
        assertEquals(problem.path("detail").asString(), problem.path("message").asString());
        assertTrue(problem.path("detail").asString().endsWith("."), answer.toString());
        return problem.path("detail").asString();
    }

    private static void unsupported(String name, byte[] content, String words) throws IOException {
        long before = filesKept();
        String sentence = refusal(ADMIN.post("/api/documents/", Upload.of(name, content)), 415);
        assertTrue(sentence.contains(words), sentence);
        assertNothingKept(before);
    }

    /** Files of documents that an earlier test removed may go meanwhile. */
    private static void assertNothingKept(long before) throws IOException {
        assertTrue(filesKept() <= before, "a refused file was kept");
    }

    private static long filesKept() throws IOException {
        try (Stream<Path> files = Files.walk(TestServer.data().resolve("files"))) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void nobodyIsAskedForCredentials() {
        Answer answer = NOBODY.get("/api/users/me");
        refusal(answer, 401);
        assertTrue(answer.header("WWW-Authenticate").isPresent());
    }

    @Test
    void aWrongPasswordIsRefusedWithTheSameAnswerAsAnUnknownUser() {
        Answer wrong =
                Client.of(TestServer.address(), TestServer.ADMIN, "wrong").get("/api/users/me");
        Answer unknown =
                Client.of(TestServer.address(), "nobody-of-this-name", "wrong").get("/api/users/me");
        assertEquals(refusal(unknown, 401), refusal(wrong, 401));
    }

    @Test
    void aProgramNamedAsALetterIsRefused() throws IOException {
        unsupported("letter.docx", BadFiles.program(), "cannot be read");
    }

    @Test
    void anOfficeDocumentWithAPasswordIsRefused() throws IOException {
        unsupported("letter.odt", BadFiles.encryptedLetter(), "encrypted; send it without a password");
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        unsupported("invoice.pdf", new byte[0], "empty");
    }

    @Test
    void aPdfWithoutPagesIsRefused() throws IOException {
        unsupported("invoice.pdf", BadFiles.pdf(0), "no pages");
    }

    @Test
    void anEncryptedPdfIsRefused() throws IOException {
        unsupported("invoice.pdf", BadFiles.encryptedPdf(), "encrypted");
    }

    @Test
    void aPdfWithTooManyPagesIsRefusedBeforeAnyIsRead() throws IOException {
        unsupported("book.pdf", BadFiles.pdf(2001), "2001 pages");
    }

    @Test
    void aPdfOf500PagesIsRead() throws Exception {
        String id = ADMIN.post(
                        "/api/documents/" + ADMIN.idOf("/api/inboxes", "invoice"),
                        Upload.of("long.pdf", BadFiles.pdf(500)).with("sync", false))
                .expecting(200)
                .id();
        ADMIN.processed(id);
        assertTrue(ADMIN.get("/api/documents/" + id + "/text")
                .expecting(200)
                .text()
                .contains("page 500 of a long invoice"));
    }

    @Test
    void aBrokenPdfIsRefused() throws IOException {
        unsupported(
                "invoice.pdf",
                "%PDF-1.7\nthe rest is missing".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                "PDF");
    }

    @Test
    void aHugePictureIsRefusedByItsHeaderAlone() throws IOException {
        unsupported("photo.png", BadFiles.png(30_000, 30_000), "30000");
    }

    @Test
    void anUploadAboveTheLimitIsCutOff() throws IOException {
        long before = filesKept();
        Upload huge = Upload.of("huge.pdf", () -> new Zeros(200L << 20));
        refusal(ADMIN.post("/api/documents/", huge), 413);
        assertNothingKept(before);
    }

    @Test
    void anUnknownInboxIsNotFound() {
        refusal(ADMIN.post("/api/documents/" + UNKNOWN, Upload.ofDocument("zugferd-invoice.pdf")), 404);
    }

    @Test
    void anotherTenantsDocumentIsAsUnknownAsNone() {
        String id = document();
        try (var people = new People()) {
            Client stranger = people.holdingEverything(people.anotherTenant());
            assertEquals(
                    refusal(stranger.get("/api/documents/" + UNKNOWN), 404),
                    refusal(stranger.get("/api/documents/" + id), 404));
        }
    }

    @Test
    void pagesThatAreNotThereAndRangesThatAreNoneAreToldApart() {
        String path = "/api/documents/" + document() + "/page/";
        refusal(ADMIN.get(path + "99"), 404);
        for (String range : List.of("a:b", "1:0", "-1", "0:")) {
            refusal(ADMIN.get(path + range), 400);
        }
    }

    @Test
    void anUnknownPropertyIsNamed() {
        Answer answer = NOBODY.post("/api/auth", "{\"username\": \"a\", \"password\": \"b\", \"colour\": \"red\"}");
        refusal(answer, 400);
        assertTrue(answer.text().contains("colour"), answer.toString());
    }

    @Test
    void aMaskThatDoesNotParseIsRefused() {
        refusal(ADMIN.get("/api/users/me", Map.of("X-Fields", "{id,roles{role")), 400);
    }

    private static String document() {
        return ADMIN.post(
                        "/api/documents/" + ADMIN.idOf("/api/inboxes", "invoice"),
                        Upload.ofDocument("zugferd-invoice.pdf"))
                .expecting(200)
                .id();
    }

    /** So many bytes of nothing. */
    private static final class Zeros extends InputStream {
        private long left;

        Zeros(long size) {
            this.left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(length, left);
            java.util.Arrays.fill(bytes, offset, offset + count, (byte) 0);
            left -= count;
            return count;
        }
    }
}
