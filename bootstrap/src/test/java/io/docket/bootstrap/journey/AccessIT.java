package io.docket.bootstrap.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.access.Tokens;
import io.docket.bootstrap.testing.Answer;
import io.docket.bootstrap.testing.Client;
import io.docket.bootstrap.testing.People;
import io.docket.bootstrap.testing.TestServer;
import io.docket.bootstrap.testing.Upload;
import io.docket.domain.access.Permission;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.kernel.UserId;
import io.docket.rest.access.NimbusTokens;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A team is given its rights, and somebody tries what was not given. */
class AccessIT extends OnTestServer {
    private static final String PASSWORD = "seven oaks by the river";

    private final People people = new People();

    @AfterEach
    void leave() {
        people.close();
    }

    private static String unique(String name) {
        return name + "-" + UUID.randomUUID();
    }

    private static Answer patch(Client client, String path, String json) {
        return client.send("PATCH", path, Map.of("Content-Type", "application/json"), BodyPublishers.ofString(json));
    }

    private static String role(String permissions) {
        return ADMIN.post(
                        "/api/roles", "{\"name\": \"%s\", \"permissions\": %s}".formatted(unique("role"), permissions))
                .expecting(201)
                .id();
    }

    private static String user(String name, String role) {
        String body = """
                {"username": "%s", "password": "%s", "active": true, "roles": [{"role": "%s"}]}""".formatted(name, PASSWORD, role);
        return ADMIN.post("/api/users", body).expecting(201).id();
    }

    private static Client as(String name) {
        return Client.of(TestServer.address(), name, PASSWORD);
    }

    private static Client bearing(String authorization) {
        return Client.authorized(TestServer.address(), authorization);
    }

    private static String token(Answer answer) {
        return answer.expecting(201).json().path("authentication_token").asString();
    }

    @Test
    void anUploaderUploadsWithAKeyInEachOfItsPlacesAndDoesNothingElse() {
        String inbox = ADMIN.idOf("/api/inboxes", "invoice");
        String uploader = role("{\"upload\": true}");
        String name = unique("uploader");
        String user = user(name, uploader);
        Answer made = ADMIN.post(
                        "/api/auth/api-key/inbox/" + inbox,
                        "{\"user\": \"%s\", \"roles\": [{\"role\": \"%s\"}]}".formatted(name, uploader))
                .expecting(201);
        String key = made.json().path("token").asString();
        assertEquals(user, made.json().path("user").asString());
        Upload upload = Upload.ofDocument("zugferd-invoice.pdf").with("sync", false);
        String path = "/api/documents/" + inbox;
        bearing(key).post(path, upload).expecting(200);
        bearing("Bearer " + key).post(path, upload).expecting(200);
        NOBODY.post(path, upload, Map.of("X-API-Key", key)).expecting(200);
        NOBODY.post(path + "?api_key=" + key, upload).expecting(200);
        bearing(key).get("/api/users").expecting(403);
        bearing(key)
                .get("/api/inboxes/" + ADMIN.idOf("/api/inboxes", "receipt"))
                .expecting(403);
        String prefix = key.substring(0, key.lastIndexOf('_'));
        Answer read = ADMIN.get("/api/auth/api-key/" + prefix).expecting(200);
        assertEquals(prefix, read.json().path("token").asString());
        assertTrue(read.json().has("last_used_at"));
        String changed = key.substring(0, 20) + (key.charAt(20) == 'a' ? 'b' : 'a') + key.substring(21);
        bearing(changed).get("/api/users/me").expecting(401);
        patch(ADMIN, "/api/auth/api-key/" + prefix, "{\"active\": false}").expecting(200);
        bearing(key).get("/api/users/me").expecting(401);
        ADMIN.delete("/api/auth/api-key/" + prefix).expecting(204);
        ADMIN.get("/api/auth/api-key/" + prefix).expecting(404);
    }

    @Test
    void aRoleSaysWhichOfAllPermissionsItGrantsAndKnowsNoOthers() {
        String role = role("{\"review\": true}");
        Answer read = ADMIN.get("/api/roles/" + role).expecting(200);
        assertEquals(Permission.values().length, read.json().path("permissions").size());
        assertTrue(read.json().path("permissions").path("review").asBoolean());
        patch(ADMIN, "/api/roles/" + role, "{\"permissions\": {\"upload\": true}}")
                .expecting(200);
        var permissions = ADMIN.get("/api/roles/" + role).json().path("permissions");
        assertTrue(permissions.path("review").asBoolean()
                && permissions.path("upload").asBoolean());
        Answer unknown = ADMIN.post("/api/roles", "{\"name\": \"x\", \"permissions\": {\"fly\": true}}");
        assertTrue(unknown.expecting(400).text().contains("/permissions/fly"), unknown.text());
        ADMIN.post("/api/roles", "{\"name\": \"x\"}").expecting(405);
    }

    @Test
    void whatIsWrongWithAUserHasItsOwnStatus() {
        String role = role("{}");
        String start = "{\"active\": true, \"username\": ";
        ADMIN.post("/api/users", start + "\"" + "x".repeat(10_000) + "\", \"roles\": []}")
                .expecting(400);
        ADMIN.post("/api/users", start + "\"an\\u0007na\", \"roles\": []}").expecting(400);
        ADMIN.post("/api/users", start + "\"anna\", \"password\": \"short\", \"roles\": []}")
                .expecting(400);
        ADMIN.post("/api/users", start + "\"anna\", \"roles\": [{\"role\": \"unknown\"}]}")
                .expecting(406);
        ADMIN.post("/api/users", start + "\"admin\", \"roles\": []}").expecting(409);
        var stranger = people.holdingEverything(people.anotherTenant());
        String foreign = ADMIN.idOf("/api/inboxes", "invoice");
        String theirs = stranger.post("/api/roles", "{\"name\": \"theirs\", \"permissions\": {}}")
                .expecting(201)
                .id();
        stranger.post(
                        "/api/users",
                        start
                                + "\"%s\", \"roles\": [{\"role\": \"%s\", \"inbox\": \"%s\"}]}"
                                        .formatted(unique("spy"), theirs, foreign))
                .expecting(404);
        stranger.post("/api/users", start + "\"%s\", \"roles\": [{\"role\": \"%s\"}]}".formatted(unique("spy"), role))
                .expecting(406);
    }

    @Test
    void tokensEndWithTheirUsersRoleAndWithSigningOut() {
        String role = role("{\"edit_users\": true}");
        String name = unique("clerk");
        String id = user(name, role);
        Client bearer =
                bearing("Bearer " + token(as(name).post("/api/auth/token", "{\"username\": \"%s\"}".formatted(name))));
        bearer.get("/api/users/" + id).expecting(200);
        patch(ADMIN, "/api/users/" + id, "{\"roles\": []}").expecting(200);
        bearer.get("/api/users/" + id).expecting(403);
        bearer.post("/api/auth/logout", "").expecting(204);
        bearer.get("/api/users/me").expecting(401);
        as(name).post("/api/auth/logout", "").expecting(400);
        String bare = token(as(name).post("/api/auth/ephemeral", ""));
        bearing(bare).get("/api/users/me").expecting(200);
        patch(ADMIN, "/api/users/" + id, "{\"active\": false}").expecting(200);
        bearing(bare).get("/api/users/me").expecting(401);
    }

    @Test
    void tokensThatWeDidNotSignAreWorthNothing() {
        String mine = token(ADMIN.post("/api/auth/ephemeral", ""));
        String[] parts = mine.split("\\.");
        bearing("Bearer " + encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + parts[1] + ".")
                .get("/api/users/me")
                .expecting(401);
        bearing("Bearer " + parts[0] + "." + parts[1] + "." + parts[2].substring(4) + "AAAA")
                .get("/api/users/me")
                .expecting(401);
        bearing("Bearer " + signedByAnotherKey()).get("/api/users/me").expecting(401);
        for (String header : List.of("Basic " + encoded("admin"), "Basic %%%", "Bearer", "", "Digest x")) {
            Answer answer = bearing(header).get("/api/users/me").expecting(401);
            assertTrue(answer.header("WWW-Authenticate").isPresent());
        }
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private String signedByAnotherKey() {
        var tokens = new NimbusTokens();
        TenantId tenant = people.first();
        var id = new UserId(ADMIN.get("/api/users/me").expecting(200).id());
        var now = Instant.now();
        var claims = new Tokens.Claims(
                "a-token",
                tenant,
                id,
                "admin",
                Set.of(),
                Optional.empty(),
                1,
                now,
                now.plus(Duration.ofHours(1)),
                false);
        return tokens.issue(claims, tokens.newKeyPair());
    }

    @Test
    void otherServersFindTheKeysThatVerifyOurTokens() {
        Answer keys = NOBODY.get("/.well-known/jwks.json").expecting(200);
        assertEquals("ES256", keys.json().path("keys").get(0).path("alg").asString());
        assertFalse(keys.json().path("keys").get(0).has("d"));
        String id = keys.json().path("keys").get(0).path("kid").asString();
        String header = token(ADMIN.post("/api/auth/ephemeral", "")).split("\\.")[0];
        assertTrue(new String(Base64.getUrlDecoder().decode(header), StandardCharsets.UTF_8).contains(id));
    }

    @Test
    void whoGuessesIsLockedOutByAddressAndNobodyElseIs() {
        String name = unique("victim");
        user(name, role("{}"));
        Map<String, String> attacker = Map.of("X-Forwarded-For", "192.0.2.66");
        Client guess = Client.of(TestServer.address(), name, "a wrong password");
        for (int attempt = 0; attempt < 5; attempt++) {
            guess.get("/api/users/me", attacker).expecting(401);
        }
        Answer locked = guess.get("/api/users/me", attacker).expecting(429);
        assertTrue(locked.header("Retry-After").isPresent());
        as(name).get("/api/users/me", attacker).expecting(429);
        as(name).get("/api/users/me").expecting(200);
        String token = token(as(name).post("/api/auth/ephemeral", ""));
        bearing(token).get("/api/users/me", attacker).expecting(200);
    }

    /** In a tenant that has only these two. */
    @Test
    void ofTwoAdministratorsWhoRemoveEachOtherAtTheSameMomentExactlyOneSucceeds() {
        for (int round = 0; round < 3; round++) {
            TenantId tenant = people.anotherTenant();
            Client first = people.holding(tenant, EnumSet.of(Permission.EDIT_USERS));
            Client second = people.holding(tenant, EnumSet.of(Permission.EDIT_USERS));
            String firstId = first.get("/api/users/me").expecting(200).id();
            String secondId = second.get("/api/users/me").expecting(200).id();
            CompletableFuture<Integer> one = CompletableFuture.supplyAsync(
                    () -> first.delete("/api/users/" + secondId).status());
            CompletableFuture<Integer> other = CompletableFuture.supplyAsync(
                    () -> second.delete("/api/users/" + firstId).status());
            List<Integer> statuses = List.of(one.join(), other.join());
            assertEquals(1, statuses.stream().filter(status -> status == 204).count(), statuses.toString());
        }
    }
}
