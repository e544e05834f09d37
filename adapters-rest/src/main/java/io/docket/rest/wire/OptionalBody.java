package io.docket.rest.wire;

import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** A body that may be missing; a missing one of JSON is as good as an empty object. */
public final class OptionalBody {
    private OptionalBody() {}

    public static <T extends Record> T read(InputStream body, Class<T> type) {
        JsonValue tree = present(body).<JsonValue>map(JsonTree::read).orElse(JsonValue.EMPTY_JSON_OBJECT);
        return RecordBinder.bind(tree, type);
    }

    /** The same body, if there is anything in it. */
    static Optional<InputStream> present(InputStream body) {
        var ahead = new PushbackInputStream(body);
        try {
            int first = ahead.read();
            if (first < 0) {
                return Optional.empty();
            }
            ahead.unread(first);
            return Optional.of(ahead);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
