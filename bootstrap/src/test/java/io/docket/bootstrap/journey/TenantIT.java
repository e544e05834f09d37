package io.docket.bootstrap.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.bootstrap.testing.Answer;
import io.docket.bootstrap.testing.Client;
import io.docket.bootstrap.testing.MailServer;
import io.docket.bootstrap.testing.Rows;
import io.docket.bootstrap.testing.TestServer;
import io.docket.bootstrap.testing.Upload;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An organisation's whole life on a server, from its registration until nothing of it is left. */
class TenantIT extends OnTestServer {
    private static final String TENANTS = "/api/installation/tenants";
    private static final String PASSWORD = "correct horse battery";
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final Pattern CODE = Pattern.compile("^\\d{6}\\r?$", Pattern.MULTILINE);
    private static final Pattern TOKEN = Pattern.compile("^[A-Za-z0-9_-]{43}\\r?$", Pattern.MULTILINE);

    private final String email = "tenant-" + UUID.randomUUID() + "@example.com";

    private static Answer register(Client client, String email) {
        return client.post(TENANTS, "{\"name\": \"ACME\", \"email\": \"" + email + "\"}");
    }

    private static Answer activate(String json) {
        return NOBODY.send(
                "PATCH",
                "/api/tenant/activate",
                Map.of("Content-Type", "application/json"),
                BodyPublishers.ofString(json));
    }

    private static Answer activate(String email, String code) {
        return activate("{\"email\": \"" + email + "\", \"code\": " + code + "}");
    }

    private String mailed(int number, Pattern wanted) throws InterruptedException {
        String text = MailServer.text(email, number);
        Matcher matcher = wanted.matcher(text);
        assertTrue(matcher.find(), text);
        return matcher.group().strip();
    }

    /** The first user, once it has chosen a password by the mail of this number. */
    private Client firstUser(int mail) throws InterruptedException {
        NOBODY.post("/api/auth/reset_password", "{\"user_name\": \"" + email + "\"}")
                .expecting(204);
        NOBODY.post(
                        "/api/auth/reset_password",
                        "{\"token\": \"" + mailed(mail, TOKEN) + "\", \"new_password\": \"" + PASSWORD + "\"}")
                .expecting(204);
        return Client.of(TestServer.address(), email, PASSWORD);
    }

    @Test
    void aTenantIsRegisteredActivatedUsedAndRemovedWithoutATrace() throws Exception {
        Answer registered = register(ADMIN, email).expecting(201);
        String id = registered.id();
        assertFalse(registered.json().path("active").asBoolean());
        register(ADMIN, email).expecting(409);

        String code = mailed(0, CODE);
        Answer wrong = activate(email, "1").expecting(404);
        Answer unknown = activate("nobody-" + email, "1").expecting(404);
        assertEquals(wrong.json().path("detail"), unknown.json().path("detail"));
        assertEquals(id, activate(email, code).expecting(200).id());
        activate(email, code).expecting(404);

        Client user = firstUser(1);
        Client withToken = Client.authorized(
                TestServer.address(),
                "Bearer "
                        + NOBODY.post(
                                        "/api/auth",
                                        "{\"username\": \"" + email + "\", \"password\": \"" + PASSWORD + "\"}")
                                .expecting(200)
                                .json()
                                .path("authentication_token")
                                .asString());
        String inbox = user.idOf("/api/inboxes", "receipt");
        user.post("/api/documents/" + inbox, Upload.ofDocument("receipt.jpg").with("sync", true))
                .expecting(200);
        user.post("/api/documents/" + inbox, Upload.ofDocument("receipt.jpg").with("sync", false))
                .expecting(200);
        withToken.get("/api/users/me").expecting(200);
        register(user, "other-" + email).expecting(403);
        user.get(TENANTS).expecting(403);
        assertTrue(rows(id).containsKey("documents"));
        assertTrue(Files.isDirectory(files(id)));

        ADMIN.delete("/api/tenant").expecting(409);
        assertEquals("", user.delete("/api/tenant").expecting(204).text());
        user.get("/api/users/me").expecting(401);
        withToken.get("/api/users/me").expecting(401);
        user.delete("/api/tenant").expecting(401);

        long until = System.nanoTime() + LONGEST.toNanos();
        while (!rows(id).isEmpty() && System.nanoTime() < until) {
            Thread.sleep(200);
        }
        assertEquals(Map.of(), rows(id));
        assertFalse(Files.exists(files(id)));
        try (Stream<Path> all = Files.walk(TestServer.data().resolve("files"))) {
            assertEquals(0, all.filter(path -> path.toString().contains(id)).count());
        }
        register(ADMIN, email).expecting(201);
    }

    @Test
    void whatIsWrongWithARegistrationIsTold() {
        register(ADMIN, "ann@example.com\\r\\nBcc: bob@example.com").expecting(422);
        register(ADMIN, "ann").expecting(422);
        register(ADMIN, "a".repeat(250) + "@example.com").expecting(422);
        ADMIN.post(TENANTS, "{\"name\": \"ACME\"}").expecting(400);
        ADMIN.get(TENANTS + "?per_page=501").expecting(400);
        ADMIN.get(TENANTS + "?per_page=1").expecting(200);
        ADMIN.post(TENANTS + "/" + "f".repeat(24) + "/activation", "").expecting(404);
    }

    @Test
    void codesAreNotGuessed() throws Exception {
        String id = register(ADMIN, email).expecting(201).id();
        String first = mailed(0, CODE);
        activate("{\"email\": \"" + email + "\"}").expecting(405);
        activate("{\"code\": 123456}").expecting(405);
        for (int attempt = 1; attempt <= 5; attempt++) {
            activate(email, "1").expecting(404);
        }
        assertTrue(activate(email, first).expecting(429).header("Retry-After").isPresent());
        ADMIN.post(TENANTS + "/" + id + "/activation", "").expecting(204);
        String second = mailed(1, CODE);
        activate(email, first).expecting(404);
        assertEquals(id, activate(email, second).expecting(200).id());
        ADMIN.post(TENANTS + "/" + id + "/activation", "").expecting(409);
    }

    @Test
    void whatIsNewInEachVersionIsTold() {
        NOBODY.get("/api/about/release_notes").expecting(401);
        var releases = ADMIN.get("/api/about/release_notes").expecting(200).json();
        assertTrue(releases.size() > 0);
        assertTrue(releases.get(0).path("notes").size() > 0);
    }

    private static Path files(String tenant) {
        return TestServer.data().resolve("files").resolve(tenant);
    }

    /** How many rows each table has of the tenant, its own entry included; tables without any are left out. */
    private static Map<String, Integer> rows(String tenant) throws SQLException {
        try (Connection connection = TestServer.database()) {
            Map<String, Integer> rows = Rows.having(connection, "tenant_id", tenant);
            rows.putAll(Rows.of(connection, "tenants", "id", tenant));
            return rows;
        }
    }
}
