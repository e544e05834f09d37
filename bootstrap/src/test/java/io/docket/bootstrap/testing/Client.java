package io.docket.bootstrap.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** A client of the API, as one caller uses it. */
public final class Client {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    /** Each client comes from an address of its own to servers that trust this machine, so that none locks out another. */
    private static final String FORWARDED = "X-Forwarded-For";

    private static final AtomicInteger CLIENTS = new AtomicInteger();
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final URI address;
    private final Optional<String> authorization;
    private final String own;

    private Client(URI address, Optional<String> authorization) {
        this.address = address;
        this.authorization = authorization;
        int number = CLIENTS.incrementAndGet();
        this.own = "10.77." + number / 250 + "." + (number % 250 + 1);
    }

    public static Client anonymous(URI address) {
        return new Client(address, Optional.empty());
    }

    public static Client of(URI address, String user, String password) {
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return authorized(address, "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    /** The same user with a token of its own, unless it is nobody. */
    public Client withToken() {
        if (authorization.isEmpty()) {
            return this;
        }
        String token = send("POST", "/api/auth/ephemeral", Map.of(), BodyPublishers.noBody())
                .expecting(201)
                .json()
                .path("authentication_token")
                .asString();
        return authorized(address, "Bearer " + token);
    }

    /** With just this in the Authorization header. */
    public static Client authorized(URI address, String authorization) {
        return new Client(address, Optional.of(authorization));
    }

    public Answer get(String path) {
        return get(path, Map.of());
    }

    public Answer get(String path, Map<String, String> headers) {
        return send("GET", path, headers, BodyPublishers.noBody());
    }

    public Answer delete(String path) {
        return send("DELETE", path, Map.of(), BodyPublishers.noBody());
    }

    public Answer post(String path, String json) {
        return send("POST", path, Map.of("Content-Type", "application/json"), BodyPublishers.ofString(json));
    }

    public Answer patch(String path, String json) {
        return send("PATCH", path, Map.of("Content-Type", "application/json"), BodyPublishers.ofString(json));
    }

    public Answer put(String path, String json) {
        return send("PUT", path, Map.of("Content-Type", "application/json"), BodyPublishers.ofString(json));
    }

    public Answer post(String path, Upload upload) {
        return post(path, upload, Map.of());
    }

    public Answer post(String path, Upload upload, Map<String, String> headers) {
        return join(postAsync(path, upload, headers));
    }

    public CompletableFuture<Answer> postAsync(String path, Upload upload, Map<String, String> headers) {
        HttpRequest.Builder request =
                request(path, headers).header("Content-Type", upload.type()).method("POST", upload.body());
        return HTTP.sendAsync(request.build(), BodyHandlers.ofByteArray()).thenApply(Answer::new);
    }

    public Answer send(String method, String path, Map<String, String> headers, BodyPublisher body) {
        HttpRequest request = request(path, headers).method(method, body).build();
        return join(HTTP.sendAsync(request, BodyHandlers.ofByteArray()).thenApply(Answer::new));
    }

    /** The id of the thing with this name in a list, say of {@code /api/inboxes}. */
    public String idOf(String list, String name) {
        for (var thing : get(list).expecting(200).json()) {
            if (thing.path("name").asString().equals(name)) {
                return thing.path("id").asString();
            }
        }
        throw new AssertionError("nothing named " + name + " in " + list);
    }

    /** The document, once it has been processed. */
    public Answer processed(String document) throws InterruptedException {
        long until = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < until) {
            Answer answer = get("/api/documents/" + document).expecting(200);
            if (answer.json().path("status_data").has("success")) {
                return answer;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("document " + document + " was not processed within " + LONGEST);
    }

    private HttpRequest.Builder request(String path, Map<String, String> headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).timeout(LONGEST);
        authorization.ifPresent(value -> request.header("Authorization", value));
        if (authorization.isPresent() && !headers.containsKey(FORWARDED)) {
            request.header(FORWARDED, own);
        }
        headers.forEach(request::header);
        return request;
    }

    private static Answer join(CompletableFuture<Answer> answer) {
        try {
            return answer.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        } catch (java.util.concurrent.ExecutionException failure) {
            throw new UncheckedIOException(
                    failure.getCause() instanceof IOException cause ? cause : new IOException(failure.getCause()));
        }
    }
}
