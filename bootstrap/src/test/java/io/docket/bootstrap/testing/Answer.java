package io.docket.bootstrap.testing;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a server answered. */
public record Answer(HttpResponse<byte[]> response) {
    private static final JsonMapper JSON = JsonMapper.shared();

    public int status() {
        return response.statusCode();
    }

    public byte[] bytes() {
        return response.body();
    }

    public String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    public Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    public String type() {
        return header("Content-Type").orElse("").replaceAll(";.*", "");
    }

    public JsonNode json() {
        return JSON.readTree(bytes());
    }

    /** The document's or any other thing's id in a JSON answer. */
    public String id() {
        return json().path("id").asString();
    }

    /** This, when it has the status; fails with all that was answered otherwise. */
    public Answer expecting(int status) {
        if (status() != status) {
            throw new AssertionError("expected " + status + ", got " + this);
        }
        return this;
    }

    @Override
    public String toString() {
        return response.request().method() + " " + response.uri() + " answered " + status() + " " + text();
    }
}
