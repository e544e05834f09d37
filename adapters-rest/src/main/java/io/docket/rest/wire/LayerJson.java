package io.docket.rest.wire;

import io.docket.application.kernel.Change;
import io.docket.domain.kernel.Scope;
import io.docket.domain.settings.Layer;
import io.docket.domain.settings.LayerChange;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The wire form of settings of any kind: records say by their components what there can be, and all else is done here. In a
 * record of changes each component is a {@link Change}, and so is each value of a map; where values are not described, null
 * takes away too.
 */
public final class LayerJson {
    private static final JsonProvider JSON = JsonProvider.provider();

    private LayerJson() {}

    /** What is set in a scope as a record, whose component {@code scope} is the scope's name. */
    public static <T extends Record> T of(Scope scope, Layer layer, Class<T> type) {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        layer.values().forEach((name, value) -> object.add(name, json(value)));
        return RecordBinder.bind(object.add("scope", scope.name()).build(), type);
    }

    /** What a record of changes changes. */
    public static LayerChange change(Record changes) {
        return new LayerChange(record(changes));
    }

    /** What a record of changes makes of nothing. */
    public static Layer layer(Record changes) {
        return Layer.EMPTY.patchedBy(change(changes));
    }

    private static JsonValue json(Object value) {
        if (value instanceof Map<?, ?> members) {
            JsonObjectBuilder object = JSON.createObjectBuilder();
            members.forEach((name, member) -> object.add((String) name, json(member)));
            return object.build();
        }
        if (value instanceof List<?> list) {
            JsonArrayBuilder array = JSON.createArrayBuilder();
            list.forEach(element -> array.add(json(element)));
            return array.build();
        }
        if (value instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        }
        return value instanceof String text ? JSON.createValue(text) : JSON.createValue((BigDecimal) value);
    }

    private static Map<String, Object> record(Record changes) {
        var values = new LinkedHashMap<String, Object>();
        RecordShape.of(changes.getClass())
                .properties()
                .forEach(property -> said(property.of(changes)).ifPresent(value -> values.put(property.name(), value)));
        return values;
    }

    /** Empty where nothing is said. */
    private static Optional<Object> said(Object value) {
        if (value instanceof Change.Keep<?>) {
            return Optional.empty();
        }
        if (value instanceof Change.Clear<?>) {
            return Optional.of(LayerChange.REMOVED);
        }
        if (value instanceof Change.Set<?> set) {
            return said(set.value());
        }
        if (value instanceof Record changes) {
            return Optional.of(record(changes));
        }
        if (value instanceof JsonValue json) {
            return Optional.of(tree(json));
        }
        if (value instanceof Map<?, ?> map) {
            var values = new LinkedHashMap<String, Object>();
            map.forEach((name, member) -> said(member).ifPresent(set -> values.put((String) name, set)));
            return Optional.of(values);
        }
        return Optional.of(value);
    }

    private static Object tree(JsonValue json) {
        return switch (json.getValueType()) {
            case OBJECT -> {
                var members = new LinkedHashMap<String, Object>();
                json.asJsonObject().forEach((name, member) -> members.put(name, tree(member)));
                yield members;
            }
            case ARRAY -> json.asJsonArray().stream().map(LayerJson::tree).toList();
            case STRING -> ((JsonString) json).getString();
            case NUMBER -> ((JsonNumber) json).bigDecimalValue();
            case TRUE, FALSE -> json == JsonValue.TRUE;
            case NULL -> LayerChange.REMOVED;
        };
    }
}
