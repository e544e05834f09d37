package io.docket.bootstrap.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A multipart form with a file, as browsers and curl send it. */
public final class Upload {
    private static final String BOUNDARY = "----a-boundary-that-no-document-holds";

    private final List<BodyPublisher> parts = new ArrayList<>();

    private Upload() {}

    public static Upload of(String filename, byte[] content) {
        return of(filename, BodyPublishers.ofByteArray(content));
    }

    /** A file too large for memory. */
    public static Upload of(String filename, Supplier<InputStream> content) {
        return of(filename, BodyPublishers.ofInputStream(content));
    }

    /** One of the small real documents among the tests' resources. */
    public static Upload ofDocument(String name) {
        return of(name, document(name));
    }

    public static byte[] document(String name) {
        try (InputStream stream = Upload.class.getResourceAsStream("/documents/" + name)) {
            return stream.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Upload of(String filename, BodyPublisher content) {
        var upload = new Upload();
        upload.open(
                "form-data; name=\"file\"; filename=\"" + filename + "\"\r\nContent-Type: application/octet-stream");
        upload.parts.add(content);
        return upload;
    }

    public Upload with(String name, Object value) {
        open("form-data; name=\"" + name + "\"");
        parts.add(BodyPublishers.ofString(value.toString()));
        return this;
    }

    private void open(String disposition) {
        String separator = parts.isEmpty() ? "" : "\r\n";
        parts.add(BodyPublishers.ofString(
                separator + "--" + BOUNDARY + "\r\nContent-Disposition: " + disposition + "\r\n\r\n"));
    }

    String type() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    BodyPublisher body() {
        var all = new ArrayList<>(parts);
        all.add(BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"));
        return BodyPublishers.concat(all.toArray(BodyPublisher[]::new));
    }
}
