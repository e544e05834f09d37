package io.docket.bootstrap.sweep;

import io.docket.bootstrap.testing.Answer;
import io.docket.bootstrap.testing.Client;
import io.docket.bootstrap.testing.MailServer;
import io.docket.bootstrap.testing.People;
import io.docket.bootstrap.testing.TestServer;
import io.docket.bootstrap.testing.Upload;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Sends a proper request for any operation, about things that exist in the first tenant. */
final class Requests {
    private final Client admin;
    private final Map<String, String> bodies = Contract.bodies();
    private final Map<String, String> ids = new HashMap<>();
    private int made;

    Requests(Client admin) {
        this.admin = admin;
        ids.put("inbox_id", admin.idOf("/api/inboxes", "invoice"));
        ids.put("project_id", admin.idOf("/api/projects", "default"));
        ids.put("format_id", admin.idOf("/api/formats", "invoice"));
        ids.put("document_id", processed());
        ids.put("task_id", task());
        ids.put("page_range", "0");
        ids.put("kind", "hocr");
        ids.put("query_type", "get-todo-count");
        ids.put("scope", "default");
        ids.put("data_type", "text");
        ids.put("role_id", role());
        ids.put("user_id", user());
        ids.put("key", key());
        putOutput(ids.get("project_id"));
    }

    Answer send(Client client, Operation operation) {
        return send(client, operation, UnaryOperator.identity(), Map.of(), "");
    }

    /** With a path as others write it. */
    Answer sendTo(Client client, Operation operation, UnaryOperator<String> path) {
        return send(client, operation, path, Map.of(), "");
    }

    Answer sendWithMask(Client client, Operation operation, String mask) {
        return send(client, operation, UnaryOperator.identity(), Map.of("X-Fields", mask), "");
    }

    Answer sendWithUnknownProperty(Client client, Operation operation) {
        return send(client, operation, UnaryOperator.identity(), Map.of(), ", \"surprise\": 1");
    }

    private Answer send(
            Client client,
            Operation operation,
            UnaryOperator<String> spelling,
            Map<String, String> headers,
            String moreJson) {
        String path = spelling.apply("/api" + path(operation));
        Client sender = operation.access() == Operation.Access.TOKEN ? client.withToken() : client;
        return switch (operation.body()) {
            case MULTIPART -> sender.post(path, invoice(), headers);
            case JSON -> json(sender, operation, path, headers, moreJson);
            case NONE -> sender.send(operation.method(), path, headers, BodyPublishers.noBody());
        };
    }

    private Answer json(Client client, Operation operation, String path, Map<String, String> headers, String more) {
        String body = bodies.get(operation.toString());
        body = body.equals("${activation}") ? activation() : filled(body);
        var all = new HashMap<>(headers);
        all.put("Content-Type", "application/json");
        String extended = body.substring(0, body.lastIndexOf('}')) + more + "}";
        return client.send(operation.method(), path, all, BodyPublishers.ofString(extended));
    }

    private String filled(String body) {
        String filled = body.replace("${receipt}", body.contains("${receipt}") ? receipt() : "")
                .replace("${admin}", TestServer.ADMIN)
                .replace("${password}", TestServer.PASSWORD)
                .replace("${people}", People.PASSWORD)
                .replace("${user}", userName(ids.get("user_id")))
                .replace("${unique}", unique());
        for (var id : ids.entrySet()) {
            filled = filled.replace("${" + id.getKey() + "}", id.getValue());
        }
        return filled;
    }

    /** Of a new tenant each time, since a code is used once. */
    private String activation() {
        String email = "sweep-" + UUID.randomUUID() + "@example.com";
        admin.post("/api/installation/tenants", "{\"name\": \"swept\", \"email\": \"" + email + "\"}")
                .expecting(201);
        String code = mail(email)
                .lines()
                .filter(line -> line.matches("\\d{6}"))
                .findFirst()
                .orElseThrow();
        return "{\"email\": \"" + email + "\", \"code\": " + code + "}";
    }

    private static String mail(String email) {
        try {
            return MailServer.text(email, 0);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private String path(Operation operation) {
        String path = operation.path();
        // What removes or changes something gets one of its own, that nothing else changes meanwhile.
        if (!operation.method().equals("GET")) {
            path = fresh(path, "document_id", this::processed);
            path = changesInbox(operation) ? fresh(path, "inbox_id", this::inbox) : path;
            path = fresh(path, "project_id", this::project);
            path = fresh(path, "format_id", this::format);
            path = fresh(path, "role_id", this::role);
            path = fresh(path, "user_id", this::user);
            path = fresh(path, "key", this::key);
            path = fresh(path, "lesson_id", this::lesson);
        }
        for (var id : ids.entrySet()) {
            path = path.replace("{" + id.getKey() + "}", id.getValue());
        }
        return path;
    }

    private static String fresh(String path, String parameter, Supplier<String> thing) {
        String template = "{" + parameter + "}";
        return path.contains(template) ? path.replace(template, thing.get()) : path;
    }

    /** A document in another inbox than the one that paths name. */
    private String receipt() {
        return admin.post(
                        "/api/documents/" + admin.idOf("/api/inboxes", "receipt"),
                        Upload.ofDocument("zugferd-invoice.pdf").with("sync", false))
                .expecting(200)
                .id();
    }

    /** Whether it is about an inbox itself or all that lies in it, not about one thing in it. */
    private static boolean changesInbox(Operation operation) {
        return operation.path().matches("/inboxes/\\{[a-z_]+}(/documents|/reprocess)?");
    }

    /** One that is about no document. */
    private String task() {
        Answer started = admin.delete(
                        "/api/inboxes/" + ids.get("inbox_id") + "/documents?end_date=2000-01-01T00:00:00Z")
                .expecting(204);
        String address = started.header("Location").orElseThrow();
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private String inbox() {
        String body = "{\"name\": \"%s\", \"project\": \"%s\"}".formatted(unique(), ids.get("project_id"));
        return admin.post("/api/inboxes", body).expecting(201).id();
    }

    private String format() {
        return admin.post("/api/formats", "{\"name\": \"%s\", \"labels\": []}".formatted(unique()))
                .expecting(201)
                .id();
    }

    private String project() {
        String body =
                "{\"name\": \"%s\", \"formats\": [], \"split_into_sections\": false, \"sub_page_splitting\": false}"
                        .formatted(unique());
        return admin.post("/api/projects", body).expecting(201).id();
    }

    private void putOutput(String project) {
        String template = "{\"type\": \"json\", \"template\": {\"name\": \"{{meta.name}}\"}}";
        admin.put("/api/projects/" + project + "/output", template).expecting(200);
    }

    private String role() {
        return admin.post("/api/roles", "{\"name\": \"role %s\", \"permissions\": {}}".formatted(unique()))
                .expecting(201)
                .id();
    }

    private String user() {
        return admin.post(
                        "/api/users",
                        "{\"username\": \"user-%s\", \"active\": true, \"roles\": []}".formatted(unique()))
                .expecting(201)
                .id();
    }

    private String userName(String id) {
        return admin.get("/api/users/" + id)
                .expecting(200)
                .json()
                .path("username")
                .asString();
    }

    private String key() {
        String whole = admin.post("/api/auth/api-key", "{\"user\": \"%s\", \"roles\": []}".formatted(user()))
                .expecting(201)
                .json()
                .path("token")
                .asString();
        return whole.substring(0, whole.lastIndexOf('_'));
    }

    private String unique() {
        made++;
        return "of-the-sweep-" + made;
    }

    private String processed() {
        return admin.post(
                        "/api/documents/" + ids.get("inbox_id"),
                        Upload.ofDocument("zugferd-invoice.pdf").with("sync", true))
                .expecting(200)
                .id();
    }

    /** It has the id of the document that taught it. */
    private String lesson() {
        String document = processed();
        String feedback =
                "{\"annotations\": {\"invoice_number\": [{\"gold\": \"1\", \"text\": \"1\", \"textual_coord\": []}]}}";
        admin.post("/api/documents/" + document + "/feedback", feedback).expecting(200);
        return document;
    }

    private static Upload invoice() {
        return Upload.ofDocument("zugferd-invoice.pdf").with("sync", false);
    }
}
