package io.docket.bootstrap.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.bootstrap.testing.Client;
import io.docket.bootstrap.testing.People;
import io.docket.bootstrap.testing.TestServer;
import io.docket.domain.access.Permission;
import io.docket.domain.kernel.TenantId;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AuditIT extends OnTestServer {
    private final People people = new People();

    @AfterEach
    void leave() {
        people.close();
    }

    private Client auditor(TenantId tenant) {
        return people.holding(tenant, Set.of(Permission.EDIT_SECURITY_SETTINGS));
    }

    private static JsonNode page(Client client, String query) {
        return client.get("/api/audit" + query).expecting(200).json().get(0);
    }

    private static JsonNode verdict(Client client) {
        return client.send(
                        "POST",
                        "/api/audit/verify",
                        java.util.Map.of(),
                        java.net.http.HttpRequest.BodyPublishers.noBody())
                .expecting(200)
                .json();
    }

    @Test
    void whatWasForbiddenIsInTheTrailOnceWithoutNamesOrSecrets() {
        TenantId tenant = people.anotherTenant();
        people.holding(tenant, Set.of(Permission.VIEW_LIST)).get("/api/audit").expecting(403);
        JsonNode page = page(auditor(tenant), "");
        assertEquals(1, page.path("total").asInt());
        JsonNode entry = page.path("results").get(0);
        assertEquals("PageAudit", entry.path("command").asString());
        assertEquals("forbidden", entry.path("outcome").asString());
        assertEquals("password", entry.path("means").asString());
        assertTrue(entry.path("user").asString().matches("[0-9a-f]{24}"), entry.toString());
        assertTrue(entry.path("address").asString().startsWith("10.77."), entry.toString());
    }

    @Test
    void aSignInIsInTheTrailOnceAndAWrongPasswordIsNot() {
        Instant before = Instant.now();
        String credentials = "{\"username\": \"%s\", \"password\": \"%s\"}";
        NOBODY.post("/api/auth", credentials.formatted(TestServer.ADMIN, TestServer.PASSWORD))
                .expecting(200);
        NOBODY.post("/api/auth", credentials.formatted("nobody-at-all", "not the password"))
                .expecting(401);
        JsonNode page = page(ADMIN, "?command=SignIn&from=" + before);
        assertEquals(1, page.path("total").asInt(), page.toString());
        JsonNode entry = page.path("results").get(0);
        assertEquals("done", entry.path("outcome").asString());
        assertEquals(entry.path("user").asString(), entry.path("subject").asString());
        assertTrue(entry.path("detail").asString().startsWith("token="), entry.toString());
        assertFalse(page.toString().contains(TestServer.ADMIN + "\""), page.toString());
    }

    @Test
    void aRowThatSomebodyChangedInTheDatabaseIsFound() throws SQLException {
        TenantId tenant = people.anotherTenant();
        Client auditor = auditor(tenant);
        people.holding(tenant, Set.of(Permission.VIEW_LIST)).get("/api/audit").expecting(403);
        JsonNode holds = verdict(auditor);
        assertTrue(holds.path("verified").asBoolean(), holds.toString());
        assertEquals(1, holds.path("entries").asInt());
        assertFalse(holds.has("first_broken_batch"), holds.toString());
        try (var connection =
                        DriverManager.getConnection(System.getProperty("docket.it.database"), "postgres", "postgres");
                var change = connection.prepareStatement(
                        "update audit_entries set outcome = 'done' where tenant_id = ? and number = 1")) {
            change.setString(1, tenant.value());
            assertEquals(1, change.executeUpdate());
        }
        JsonNode broken = verdict(auditor);
        assertFalse(broken.path("verified").asBoolean(), broken.toString());
        assertEquals(1, broken.path("first_broken_batch").asInt(), broken.toString());
    }

    @Test
    void anotherTenantSeesNothingOfIt() {
        people.holding(people.anotherTenant(), Set.of()).get("/api/audit").expecting(403);
        Client stranger = auditor(people.anotherTenant());
        assertEquals(0, page(stranger, "").path("total").asInt());
        assertEquals(0, verdict(stranger).path("entries").asInt());
    }

    @Test
    void filtersAndPagesThatCannotBeAreRefused() {
        ADMIN.get("/api/audit?per_page=501").expecting(400);
        ADMIN.get("/api/audit?user=me").expecting(400);
        ADMIN.get("/api/audit?from=yesterday").expecting(400);
        ADMIN.get("/api/audit?from=2026-11-24T10:00:00Z&to=2026-11-24T09:00:00Z")
                .expecting(400);
    }
}
