package io.docket.rest.wire;

import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;

/** A JSON body that may be missing, which is as good as an empty object. */
public final class OptionalBody {
    private OptionalBody() {}

    public static <T extends Record> T read(InputStream body, Class<T> type) {
        var ahead = new PushbackInputStream(body);
        try {
            int first = ahead.read();
            if (first < 0) {
                return RecordBinder.bind(JsonValue.EMPTY_JSON_OBJECT, type);
            }
            ahead.unread(first);
            return RecordBinder.bind(JsonTree.read(ahead), type);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
