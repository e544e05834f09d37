package io.docket.rest.wire;

import io.docket.application.kernel.BoundedStream;
import io.docket.application.kernel.Refusal;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;

/**
 * Reads JSON text into a tree within bounds on its size, its depth and the length and size of its numbers. A name that comes twice in
 * one object is refused: which of the two holds is anybody's guess. Text that is not UTF-8 is no JSON.
 */
final class JsonTree {
    static final long MOST_BYTES = 8L << 20;
    static final int MOST_DEPTH = 64;
    private static final int LONGEST_NUMBER = 100;

    /** More than any double has; written out it is still short. */
    private static final int LARGEST_EXPONENT = 1_000;

    private static final JsonProvider JSON = JsonProvider.provider();

    private final JsonParser parser;

    private JsonTree(JsonParser parser) {
        this.parser = parser;
    }

    static JsonValue read(InputStream text) {
        var bounded = new BoundedStream(text, MOST_BYTES);
        try (JsonParser parser =
                JSON.createParser(new InputStreamReader(bounded, StandardCharsets.UTF_8.newDecoder()))) {
            var tree = new JsonTree(parser);
            JsonValue value = tree.value(parser.next(), 0);
            if (parser.hasNext()) {
                throw malformed("The JSON goes on after its end.");
            }
            return value;
        } catch (JsonParsingException wrong) {
            throw malformed("The JSON cannot be read: it goes wrong at line "
                    + wrong.getLocation().getLineNumber() + ", column "
                    + wrong.getLocation().getColumnNumber() + ".");
        } catch (JsonException | java.util.NoSuchElementException wrong) {
            throw malformed("The JSON cannot be read; it must be text in UTF-8.");
        }
    }

    private JsonValue value(JsonParser.Event event, int depth) {
        if (depth > MOST_DEPTH) {
            throw malformed("The JSON is nested deeper than " + MOST_DEPTH + " levels.");
        }
        return switch (event) {
            case START_OBJECT -> object(depth);
            case START_ARRAY -> array(depth);
            case VALUE_STRING -> JSON.createValue(parser.getString());
            case VALUE_NUMBER -> number();
            case VALUE_TRUE -> JsonValue.TRUE;
            case VALUE_FALSE -> JsonValue.FALSE;
            case VALUE_NULL -> JsonValue.NULL;
            case KEY_NAME, END_OBJECT, END_ARRAY -> throw malformed("The JSON cannot be read.");
        };
    }

    private JsonValue object(int depth) {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        var names = new HashSet<String>();
        while (parser.next() == JsonParser.Event.KEY_NAME) {
            String name = parser.getString();
            if (!names.add(name)) {
                throw malformed("The JSON names the property " + name + " twice in one object.");
            }
            object.add(name, value(parser.next(), depth + 1));
        }
        return object.build();
    }

    private JsonValue array(int depth) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        for (JsonParser.Event event = parser.next(); event != JsonParser.Event.END_ARRAY; event = parser.next()) {
            array.add(value(event, depth + 1));
        }
        return array.build();
    }

    private JsonValue number() {
        if (parser.getString().length() > LONGEST_NUMBER) {
            throw malformed("The JSON holds a number of more than " + LONGEST_NUMBER + " characters.");
        }
        try {
            BigDecimal number = parser.getBigDecimal();
            if (Math.abs((long) number.scale()) <= LARGEST_EXPONENT) {
                return JSON.createValue(number);
            }
        } catch (NumberFormatException beyondAll) {
            // So large that it is no number to Java either.
        }
        throw malformed("The JSON holds a number beyond 10 to the power of ±" + LARGEST_EXPONENT + ".");
    }

    private static Refusal malformed(String detail) {
        return Refusal.of(Refusal.Kind.MALFORMED, "malformed", detail);
    }
}
