package io.docket.rest.format;

import io.docket.domain.format.Condition;
import io.docket.domain.kernel.InvalidValue;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The wire form of a condition: {@code {field_name: value or [values]}}, a value being a text, a number, true or false. */
final class ConditionJson {
    private ConditionJson() {}

    static Map<String, Object> of(Condition condition) {
        var wire = new LinkedHashMap<String, Object>();
        condition
                .anyOfByField()
                .forEach((field, values) -> wire.put(field, values.size() == 1 ? values.get(0) : values));
        return wire;
    }

    static Condition toDomain(Map<String, Object> wire) {
        var anyOf = new LinkedHashMap<String, List<String>>();
        wire.forEach((field, value) -> anyOf.put(field, values(field, (JsonValue) value)));
        return new Condition(anyOf);
    }

    private static List<String> values(String field, JsonValue value) {
        return value instanceof JsonArray many
                ? many.stream().map(one -> text(field, one)).toList()
                : List.of(text(field, value));
    }

    private static String text(String field, JsonValue value) {
        return switch (value.getValueType()) {
            case STRING -> ((JsonString) value).getString();
            case NUMBER -> ((JsonNumber) value).bigDecimalValue().toString();
            case TRUE -> "true";
            case FALSE -> "false";
            case NULL, OBJECT, ARRAY ->
                throw new InvalidValue(field, "must be a text, a number, true or false, or a list of these");
        };
    }
}
