package io.docket.rest.wire;

import io.docket.application.kernel.BoundedStream;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Violation;
import io.docket.domain.kernel.InvalidValue;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A multipart form: its texts, and one file where one belongs to it, which waits in the spool when it is large, since parts that matter may
 * come after it. Parts that nobody asks for are read over. Closing gives its place in the spool back.
 */
public final class Form implements AutoCloseable {
    /** How much all parts beside the file may hold. */
    private static final long MOST_TEXT = 1 << 20;

    private final Optional<String> fileName;
    private final Map<String, String> texts = new HashMap<>();
    private final List<Violation> violations = new ArrayList<>();
    private Optional<FormFile> file = Optional.empty();

    private Form(Optional<String> fileName) {
        this.fileName = fileName;
    }

    /** Reads the form whose file is the part {@code fileName}, with at most so many bytes. */
    public static Form read(InputStream body, HttpHeaders headers, String fileName, long mostBytes, Spool spool) {
        return read(new Form(Optional.of(fileName)), body, headers, mostBytes, Optional.of(spool));
    }

    /** Reads a form of texts alone, which may be missing as a whole; any other body is of a type that is not taken. */
    public static Form texts(InputStream body, HttpHeaders headers) {
        var form = new Form(Optional.empty());
        return OptionalBody.present(body)
                .map(present -> read(form, present, multipart(headers), 0, Optional.empty()))
                .orElse(form);
    }

    private static HttpHeaders multipart(HttpHeaders headers) {
        MediaType type = headers.getMediaType();
        if (type == null || !type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE)) {
            throw Refusal.of(Refusal.Kind.UNSUPPORTED, "unsupported_body", "A body here is a multipart form.");
        }
        return headers;
    }

    private static Form read(Form form, InputStream body, HttpHeaders headers, long mostBytes, Optional<Spool> spool) {
        refuseDeclaredLength(headers, mostBytes);
        boolean complete = false;
        try {
            var reader = new MultipartReader(body, boundary(headers.getMediaType()));
            for (var part = reader.next(); part.isPresent(); part = reader.next()) {
                form.add(PartName.of(part.get()), reader.content(), mostBytes, spool);
            }
            complete = true;
            return form;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            if (!complete) {
                form.close();
            }
        }
    }

    private static void refuseDeclaredLength(HttpHeaders headers, long mostBytes) {
        String declared = headers.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (declared != null && Long.parseLong(declared) > mostBytes + MOST_TEXT) {
            throw BoundedStream.tooLarge(mostBytes);
        }
    }

    private static String boundary(MediaType type) {
        return type.getParameters().getOrDefault("boundary", "");
    }

    private void add(PartName part, InputStream content, long mostBytes, Optional<Spool> spool) throws IOException {
        if (fileName.filter(part.name()::equals).isPresent()) {
            if (file.isPresent()) {
                throw MultipartReader.malformed("has more than one part named " + part.name());
            }
            file = Optional.of(
                    FormFile.receive(part.filename(), new BoundedStream(content, mostBytes), spool.orElseThrow()));
            return;
        }
        long left =
                MOST_TEXT - texts.values().stream().mapToLong(String::length).sum();
        var text = new String(new BoundedStream(content, left).readAllBytes(), StandardCharsets.UTF_8);
        if (texts.put(part.name(), text) != null) {
            throw MultipartReader.malformed("has more than one part named " + part.name());
        }
    }

    /** The file; asked for after {@link #check}, it is there. */
    public FormFile file() {
        return file.orElseThrow();
    }

    /** The part's text; one without any text counts as absent. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(texts.get(name)).filter(text -> !text.isBlank());
    }

    /** Whether the part says true; what is neither true nor false is noted for {@link #check}. */
    public Optional<Boolean> truth(String name) {
        try {
            return text(name).map(text -> Truth.parse(name, text));
        } catch (InvalidValue wrong) {
            violations.add(new Violation("/" + wrong.field(), wrong.reason()));
            return Optional.empty();
        }
    }

    /** The part's JSON: an object with a value of the given type under each name; what is wrong is noted for {@link #check}. */
    public <T> Optional<Map<String, T>> json(String name, Class<T> type) {
        try {
            return text(name)
                    .map(text -> JsonTree.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))))
                    .map(tree -> RecordBinder.bindAll(tree, type));
        } catch (Refusal wrong) {
            if (wrong.violations().isEmpty()) {
                violations.add(new Violation("/" + name, "is refused: " + wrong.detail()));
            }
            wrong.violations().forEach(one -> violations.add(new Violation("/" + name + one.field(), one.reason())));
            return Optional.empty();
        }
    }

    /** Refuses the form with everything that was found wrong with it, a missing file included. */
    public void check() {
        if (file.isEmpty()) {
            fileName.ifPresent(name -> violations.add(0, new Violation("/" + name, "is missing")));
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(Refusal.Kind.MALFORMED, violations);
        }
    }

    @Override
    public void close() {
        file.ifPresent(FormFile::close);
    }
}
