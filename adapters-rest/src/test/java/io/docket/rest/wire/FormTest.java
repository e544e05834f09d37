package io.docket.rest.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Violation;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.specimpl.ResteasyHttpHeaders;
import org.junit.jupiter.api.Test;

class FormTest {
    private static final long MOST = 1_000;

    record Hint(Optional<List<String>> whitelist) {}

    private static HttpHeaders headers(String... more) {
        var headers = new MultivaluedHashMap<String, String>();
        headers.add(HttpHeaders.CONTENT_TYPE, "multipart/form-data; boundary=b");
        for (int index = 0; index < more.length; index += 2) {
            headers.add(more[index], more[index + 1]);
        }
        return new ResteasyHttpHeaders(headers);
    }

    private static Spool spool() {
        try {
            return Spool.at(Path.of(System.getProperty("java.io.tmpdir")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String part(String name, String content) {
        return "--b\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + content + "\r\n";
    }

    private static Form form(String... parts) {
        String body = String.join("", parts) + "--b--\r\n";
        return Form.read(
                new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), headers(), "file", MOST, spool());
    }

    @Test
    void partsMayComeAfterTheFile() throws IOException {
        Form form = form(
                part("file", "content"),
                part("sync", "False"),
                part("hints", "{\"total\": {\"whitelist\": [\"1\"]}}"),
                part("whatever", "x"));
        form.check();

        assertEquals(Optional.of(false), form.truth("sync"));
        assertEquals(Optional.empty(), form.truth("key_value_flag"));
        assertEquals(Optional.of(Map.of("total", new Hint(Optional.of(List.of("1"))))), form.json("hints", Hint.class));
        try (InputStream content = form.file().content()) {
            assertEquals("content", new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void everythingThatIsWrongIsFoundAtOnce() {
        Form form = form(part("sync", "maybe"), part("hints", "{\"total\": {\"whitelst\": []}}"), part("more", "{"));
        form.truth("sync");
        form.json("hints", Hint.class);
        form.json("more", Hint.class);
        Refusal refusal = assertThrows(Refusal.class, form::check);

        assertEquals(Refusal.Kind.MALFORMED, refusal.kind());
        assertEquals(
                List.of("/file", "/sync", "/hints/total/whitelst", "/more"),
                refusal.violations().stream().map(Violation::field).toList());
    }

    @Test
    void aFormOfTextsNeedsNoFileAndMayBeMissing() {
        String body = part("hints", "{\"total\": {\"whitelist\": [\"1\"]}}") + "--b--\r\n";
        Form form = Form.texts(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), headers());
        form.check();
        assertEquals(Optional.of(Map.of("total", new Hint(Optional.of(List.of("1"))))), form.json("hints", Hint.class));
        Form missing =
                Form.texts(new ByteArrayInputStream(new byte[0]), new ResteasyHttpHeaders(new MultivaluedHashMap<>()));
        missing.check();
        assertEquals(Optional.empty(), missing.text("hints"));
        var json = new MultivaluedHashMap<String, String>();
        json.add(HttpHeaders.CONTENT_TYPE, "application/json");
        Refusal refusal = assertThrows(
                Refusal.class,
                () -> Form.texts(new ByteArrayInputStream(new byte[] {'{', '}'}), new ResteasyHttpHeaders(json)));
        assertEquals(Refusal.Kind.UNSUPPORTED, refusal.kind());
    }

    @Test
    void fileThatIsTooLargeIsRefusedByItsDeclaredLengthWithoutReading() {
        InputStream unread = new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("must not be read");
            }
        };
        Refusal refusal = assertThrows(
                Refusal.class, () -> Form.read(unread, headers("Content-Length", "99999999"), "file", MOST, spool()));

        assertEquals(Refusal.Kind.TOO_LARGE, refusal.kind());
    }

    @Test
    void fileThatIsTooLargeIsRefusedWhileItComesIn() {
        Refusal refusal = assertThrows(Refusal.class, () -> form(part("file", "x".repeat(1_001))));

        assertEquals(Refusal.Kind.TOO_LARGE, refusal.kind());
        assertTrue(refusal.detail().contains("1000"));
    }

    @Test
    void partThatComesTwiceIsMalformed() {
        assertThrows(Refusal.class, () -> form(part("file", "a"), part("file", "b")));
        assertThrows(Refusal.class, () -> form(part("sync", "true"), part("sync", "false")));
    }
}
