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
import java.util.function.UnaryOperator;

/** Sends a proper request for any operation, about things that exist in the first tenant. */
final class Requests {
    /** What else needs a body than signing in; ends where an unknown property would be added. */
    private static final Map<String, String> BODIES = Map.of(
            "POST /auth/reset_password",
            "{\"user_name\": \"nobody@example.com\"",
            "POST /users/me/change_password",
            "{\"old_password\": \"" + People.PASSWORD + "\", \"new_password\": \"correct horse battery\"");

    private static final String CREDENTIALS =
            "{\"username\": \"" + TestServer.ADMIN + "\", \"password\": \"" + TestServer.PASSWORD + "\"";

    private final Client admin;
    private final Map<String, String> ids = new HashMap<>();

    Requests(Client admin) {
        this.admin = admin;
        ids.put("inbox_id", admin.idOf("/api/inboxes", "invoice"));
        ids.put("project_id", admin.idOf("/api/projects", "default"));
        ids.put("format_id", admin.idOf("/api/formats", "invoice"));
        ids.put("document_id", processed());
        ids.put("page_range", "0");
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
        return switch (operation.body()) {
            case MULTIPART -> client.post(path, invoice(), headers);
            case JSON -> json(client, operation, path, headers, moreJson);
            case NONE -> client.send(operation.method(), path, headers, BodyPublishers.noBody());
        };
    }

    private Answer json(Client client, Operation operation, String path, Map<String, String> headers, String more) {
        String body = body(operation) + more + "}";
        var all = new HashMap<>(headers);
        all.put("Content-Type", "application/json");
        return client.send(operation.method(), path, all, BodyPublishers.ofString(body));
    }

    private String body(Operation operation) {
        return operation.toString().equals("PATCH /tenant/activate")
                ? activation()
                : BODIES.getOrDefault(operation.toString(), CREDENTIALS);
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
        return "{\"email\": \"" + email + "\", \"code\": " + code;
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
        // What removes or changes a document gets one of its own, that nothing else changes meanwhile.
        if (operation.names("document_id") && !operation.method().equals("GET")) {
            path = path.replace("{document_id}", processed());
        }
        for (var id : ids.entrySet()) {
            path = path.replace("{" + id.getKey() + "}", id.getValue());
        }
        return path;
    }

    private String processed() {
        return admin.post(
                        "/api/documents/" + ids.get("inbox_id"),
                        Upload.ofDocument("zugferd-invoice.pdf").with("sync", true))
                .expecting(200)
                .id();
    }

    private static Upload invoice() {
        return Upload.ofDocument("zugferd-invoice.pdf").with("sync", false);
    }
}
