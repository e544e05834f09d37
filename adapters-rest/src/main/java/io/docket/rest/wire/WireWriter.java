package io.docket.rest.wire;

import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Writes wire values as JSON while it walks them, leaving out what the mask does not want and what is absent. */
final class WireWriter {
    private static final JsonProvider JSON = JsonProvider.provider();

    private final JsonGenerator json;

    private WireWriter(JsonGenerator json) {
        this.json = json;
    }

    /** Writes in UTF-8 and leaves the stream open. */
    static void write(Object value, Mask mask, OutputStream out) {
        JsonGenerator json = JSON.createGenerator(new StaysOpen(out));
        new WireWriter(json).value(value, mask);
        json.close();
    }

    private void value(Object value, Mask mask) {
        if (value instanceof JsonValue tree) {
            tree(tree, mask);
        } else if (Scalar.isText(value)) {
            json.write(Scalar.text(value));
        } else if (value instanceof Boolean truth) {
            json.write(truth);
        } else if (value instanceof Number number) {
            json.write(new BigDecimal(number.toString()));
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            map.forEach((name, entry) -> property(Scalar.text(name), entry, mask));
            json.writeEnd();
        } else if (value instanceof Iterable<?> many) {
            json.writeStartArray();
            many.forEach(one -> value(one, mask));
            json.writeEnd();
        } else if (value instanceof Record) {
            json.writeStartObject();
            properties(value, mask);
            json.writeEnd();
        } else {
            throw new IllegalStateException(value.getClass() + " has no form on the wire");
        }
    }

    private void properties(Object value, Mask mask) {
        for (RecordShape.Property property : RecordShape.of(value.getClass()).properties()) {
            Object content = property.of(value);
            if (property.others()) {
                ((Map<?, ?>) content).forEach((name, entry) -> property(String.valueOf(name), entry, mask));
            } else {
                property(property.name(), content, mask);
            }
        }
    }

    private void property(String name, Object content, Mask mask) {
        Object present = content instanceof Optional<?> optional ? optional.orElse(null) : content;
        if (present != null && mask.wants(name)) {
            json.writeKey(name);
            value(present, mask.below(name));
        }
    }

    private void tree(JsonValue tree, Mask mask) {
        switch (tree.getValueType()) {
            case OBJECT -> {
                json.writeStartObject();
                tree.asJsonObject().forEach((name, entry) -> property(name, entry, mask));
                json.writeEnd();
            }
            case ARRAY -> {
                json.writeStartArray();
                tree.asJsonArray().forEach(one -> tree(one, mask));
                json.writeEnd();
            }
            case STRING, NUMBER, TRUE, FALSE, NULL -> json.write(tree);
        }
    }

    /** The server closes its stream itself, after its filters. */
    private static final class StaysOpen extends FilterOutputStream {
        StaysOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
