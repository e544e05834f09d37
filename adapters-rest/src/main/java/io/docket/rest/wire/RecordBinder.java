package io.docket.rest.wire;

import io.docket.application.kernel.Change;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Violation;
import io.docket.domain.kernel.InvalidValue;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes a record of a JSON tree by the record's components, and finds everything that is wrong with it in one go, each with
 * its JSON pointer. A wrong type, a missing or an unknown property make the request malformed; values that the record's own
 * constructor refuses make it invalid. Null counts as absent, except in a patch.
 */
public final class RecordBinder {
    /** Beyond these a number is nonsense, and arithmetic on it a way to stop the server. */
    private static final int WIDEST_SCALE = 100;

    private final List<Violation> malformed = new ArrayList<>();
    private final List<Violation> missing = new ArrayList<>();
    private final List<Violation> invalid = new ArrayList<>();
    private final Refusal.Kind kindOfMissing;

    private RecordBinder(Refusal.Kind kindOfMissing) {
        this.kindOfMissing = kindOfMissing;
    }

    /** What the tree says, as the type says it; a Refusal with every violation otherwise. */
    public static <T> T bind(JsonValue tree, Class<T> type) {
        return bind(tree, type, Refusal.Kind.MALFORMED);
    }

    /** The same, where only missing properties are answered with a kind of their own. */
    static <T> T bind(JsonValue tree, Class<T> type, Refusal.Kind kindOfMissing) {
        var binder = new RecordBinder(kindOfMissing);
        Optional<Object> bound = binder.value(tree, type, "");
        binder.refuse();
        return type.cast(bound.orElseThrow());
    }

    /** The same for an open object, with a value of the type under each name. */
    static <T> Map<String, T> bindAll(JsonValue tree, Class<T> type) {
        var binder = new RecordBinder(Refusal.Kind.MALFORMED);
        var bound = new LinkedHashMap<String, T>();
        binder.is(tree, JsonObject.class, "", "an object")
                .ifPresent(object -> object.forEach((name, json) ->
                        binder.value(json, type, at("", name)).ifPresent(value -> bound.put(name, type.cast(value)))));
        binder.refuse();
        return bound;
    }

    private void refuse() {
        var all = Stream.of(malformed, missing, invalid).flatMap(List::stream).toList();
        if (!malformed.isEmpty()) {
            throw Refusal.invalid(Refusal.Kind.MALFORMED, all);
        }
        if (!missing.isEmpty()) {
            throw Refusal.invalid(kindOfMissing, all);
        }
        if (!invalid.isEmpty()) {
            throw Refusal.invalid(Refusal.Kind.INVALID, invalid);
        }
    }

    /** Empty when a violation was noted. */
    private Optional<Object> value(JsonValue json, Type type, String pointer) {
        if (type instanceof ParameterizedType generic) {
            return parameterized(json, generic, pointer);
        }
        var plain = (Class<?>) type;
        if (Scalar.is(plain)) {
            return text(json, pointer)
                    .flatMap(text -> checked(wrong -> pointer, () -> Scalar.parse(plain, pointer, text)));
        }
        if (plain.isRecord()) {
            return is(json, JsonObject.class, pointer, "an object").flatMap(object -> object(object, plain, pointer));
        }
        if (plain == String.class) {
            return text(json, pointer).map(Object.class::cast);
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return truth(json, pointer);
        }
        if (JsonValue.class.isAssignableFrom(plain)) {
            return is(json, plain, pointer, "an object").map(Object.class::cast);
        }
        return number(json, plain, pointer);
    }

    private Optional<Object> parameterized(JsonValue json, ParameterizedType type, String pointer) {
        Type[] arguments = type.getActualTypeArguments();
        if (type.getRawType() == List.class) {
            return is(json, JsonArray.class, pointer, "an array").flatMap(array -> list(array, arguments[0], pointer));
        }
        if (type.getRawType() == Map.class) {
            return is(json, JsonObject.class, pointer, "an object")
                    .flatMap(object -> arguments[0] instanceof Class<?> names && names.isEnum()
                            ? named(object, names, arguments[1], pointer)
                            : map(object, arguments[1], pointer, name -> true));
        }
        throw new IllegalStateException(type + " has no form on the wire");
    }

    /** An object whose properties are an enum's constants, any of them. */
    private Optional<Object> named(JsonObject object, Class<?> names, Type type, String pointer) {
        refuseOthers(object, Set.copyOf(Scalar.names(names)), pointer);
        var values = new LinkedHashMap<Object, Object>();
        for (Object constant : names.getEnumConstants()) {
            String name = Scalar.text(constant);
            if (object.containsKey(name)) {
                value(object.get(name), type, at(pointer, name)).ifPresent(value -> values.put(constant, value));
            }
        }
        return values.size() == object.size() ? Optional.of(values) : Optional.empty();
    }

    private void refuseOthers(JsonObject object, Set<String> known, String pointer) {
        object.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> malformed.add(new Violation(at(pointer, name), "is not a known property")));
    }

    private Optional<Object> object(JsonObject object, Class<?> type, String pointer) {
        RecordShape shape = RecordShape.of(type);
        var known = shape.properties().stream()
                .filter(property -> !property.others())
                .map(RecordShape.Property::name)
                .collect(Collectors.toSet());
        boolean open = shape.properties().stream().anyMatch(RecordShape.Property::others);
        if (!open) {
            refuseOthers(object, known, pointer);
        }
        var values = new ArrayList<Object>();
        for (RecordShape.Property property : shape.properties()) {
            Optional<Object> bound = property.others()
                    ? map(object, argument(property.type(), 1), pointer, name -> !known.contains(name))
                    : property(object.get(property.name()), property.type(), at(pointer, property.name()));
            bound.ifPresent(values::add);
        }
        if (values.size() < shape.properties().size()) {
            return Optional.empty();
        }
        return checked(wrong -> at(pointer, wrong.field()), () -> shape.make(values.toArray()));
    }

    /** {@code json} is null when the property is absent. */
    private Optional<Object> property(JsonValue json, Type type, String pointer) {
        if (raw(type) == Change.class) {
            return change(json, argument(type, 0), pointer);
        }
        boolean absent = json == null || json == JsonValue.NULL;
        if (raw(type) == Optional.class) {
            return absent
                    ? Optional.of(Optional.empty())
                    : value(json, argument(type, 0), pointer).map(Optional::of);
        }
        if (absent) {
            missing.add(new Violation(pointer, "is missing"));
            return Optional.empty();
        }
        return value(json, type, pointer);
    }

    private Optional<Object> change(JsonValue json, Type type, String pointer) {
        if (json == null) {
            return Optional.of(Change.keep());
        }
        return json == JsonValue.NULL
                ? Optional.of(Change.clear())
                : value(json, type, pointer).map(Change::set);
    }

    private Optional<Object> list(JsonArray array, Type type, String pointer) {
        var values = new ArrayList<Object>();
        for (int index = 0; index < array.size(); index++) {
            value(array.get(index), type, pointer + "/" + index).ifPresent(values::add);
        }
        return values.size() == array.size() ? Optional.of(values) : Optional.empty();
    }

    private Optional<Object> map(JsonObject object, Type type, String pointer, Predicate<String> wanted) {
        var values = new LinkedHashMap<String, Object>();
        var complete = true;
        for (Map.Entry<String, JsonValue> entry : object.entrySet()) {
            if (wanted.test(entry.getKey())) {
                Optional<Object> bound = type == Object.class
                        ? Optional.of(entry.getValue())
                        : raw(type) == Change.class
                                ? change(entry.getValue(), argument(type, 0), at(pointer, entry.getKey()))
                                : value(entry.getValue(), type, at(pointer, entry.getKey()));
                bound.ifPresent(value -> values.put(entry.getKey(), value));
                complete &= bound.isPresent();
            }
        }
        return complete ? Optional.of(values) : Optional.empty();
    }

    private Optional<String> text(JsonValue json, String pointer) {
        Optional<String> text = is(json, JsonString.class, pointer, "a string").map(JsonString::getString);
        if (text.isPresent() && !isStorable(text.get())) {
            malformed.add(new Violation(pointer, "must hold neither the character U+0000 nor half a surrogate pair"));
            return Optional.empty();
        }
        return text;
    }

    /** PostgreSQL keeps no U+0000, and half a character has no form in UTF-8. */
    private static boolean isStorable(String text) {
        return text.codePoints()
                .noneMatch(character -> character == 0 || Character.getType(character) == Character.SURROGATE);
    }

    private Optional<Object> truth(JsonValue json, String pointer) {
        if (json == JsonValue.TRUE || json == JsonValue.FALSE) {
            return Optional.of(json == JsonValue.TRUE);
        }
        malformed.add(new Violation(pointer, "must be true or false"));
        return Optional.empty();
    }

    private Optional<Object> number(JsonValue json, Class<?> type, String pointer) {
        Optional<BigDecimal> number =
                is(json, JsonNumber.class, pointer, "a number").map(JsonNumber::bigDecimalValue);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal value = number.get();
        if (Math.abs(value.scale()) > WIDEST_SCALE) {
            malformed.add(new Violation(pointer, "is out of range"));
            return Optional.empty();
        }
        try {
            if (type == int.class || type == Integer.class) {
                return Optional.of(value.intValueExact());
            }
            if (type == long.class || type == Long.class) {
                return Optional.of(value.longValueExact());
            }
        } catch (ArithmeticException wrong) {
            malformed.add(new Violation(pointer, "must be a whole number within range"));
            return Optional.empty();
        }
        if (type == double.class || type == Double.class) {
            return Optional.of(value.doubleValue());
        }
        if (type == BigDecimal.class) {
            return Optional.of(value);
        }
        throw new IllegalStateException(type + " has no form on the wire");
    }

    private <T> Optional<T> is(JsonValue json, Class<T> wanted, String pointer, String what) {
        if (wanted.isInstance(json)) {
            return Optional.of(wanted.cast(json));
        }
        malformed.add(new Violation(pointer, "must be " + what));
        return Optional.empty();
    }

    private Optional<Object> checked(Function<InvalidValue, String> pointer, Supplier<Object> made) {
        try {
            return Optional.of(made.get());
        } catch (InvalidValue wrong) {
            invalid.add(new Violation(pointer.apply(wrong), wrong.reason()));
            return Optional.empty();
        }
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }

    private static Type argument(Type type, int position) {
        return ((ParameterizedType) type).getActualTypeArguments()[position];
    }

    private static String at(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
