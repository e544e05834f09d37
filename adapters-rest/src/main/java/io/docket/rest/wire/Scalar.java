package io.docket.rest.wire;

import io.docket.domain.kernel.Id;
import io.docket.domain.kernel.InvalidValue;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Values that are one text on the wire, in bodies, paths, queries and headers alike: identifiers, enums, instants, and every
 * type that has a static {@code parse(String)}. Answers the value, or throws InvalidValue.
 */
final class Scalar {
    private static final ClassValue<List<String>> NAMES = new ClassValue<>() {
        @Override
        protected List<String> computeValue(Class<?> type) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> declaredName((Enum<?>) constant))
                    .toList();
        }
    };

    private static final ClassValue<Optional<Method>> PARSERS = new ClassValue<>() {
        @Override
        protected Optional<Method> computeValue(Class<?> type) {
            return declaredParser(type);
        }
    };

    /** Neither databases nor files have all the years that ISO-8601 can write. */
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant AFTER_LAST = Instant.parse("+10000-01-01T00:00:00Z");

    private Scalar() {}

    static boolean is(Class<?> type) {
        return type == Instant.class
                || type.isEnum()
                || Id.class.isAssignableFrom(type)
                || parser(type).isPresent();
    }

    /** Whether the value is written as one text; what is only ever read has no such form. */
    static boolean isText(Object value) {
        return value instanceof String || value instanceof Enum<?> || value instanceof Id || value instanceof Instant;
    }

    static Object parse(Class<?> type, String name, String text) {
        if (type == Instant.class) {
            return instant(name, text);
        }
        if (type.isEnum()) {
            return constant(type, name, text);
        }
        try {
            Optional<Method> parser = parser(type);
            return parser.isPresent()
                    ? parser.get().invoke(null, text)
                    : identifier(type).newInstance(text);
        } catch (InvocationTargetException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failure);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String text(Object value) {
        if (value instanceof Enum<?> constant) {
            return name(constant);
        }
        return value instanceof Id id ? id.value() : value.toString();
    }

    /** The names of an enum's constants on the wire. */
    static List<String> names(Class<?> type) {
        return NAMES.get(type);
    }

    private static String name(Enum<?> constant) {
        return NAMES.get(constant.getDeclaringClass()).get(constant.ordinal());
    }

    private static String declaredName(Enum<?> constant) {
        try {
            Wire wire = constant.getDeclaringClass().getField(constant.name()).getAnnotation(Wire.class);
            return wire == null ? constant.name().toLowerCase(Locale.ROOT) : wire.value();
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object constant(Class<?> type, String name, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> name((Enum<?>) constant).equals(text))
                .findFirst()
                .orElseThrow(() -> new InvalidValue(
                        name, "must be one of " + names(type).stream().collect(Collectors.joining(", "))));
    }

    private static Instant instant(String name, String text) {
        Instant instant;
        try {
            instant = OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException wrong) {
            throw new InvalidValue(name, "must be an instant in ISO-8601, such as 2026-11-24T10:15:30Z");
        }
        if (instant.isBefore(FIRST) || !instant.isBefore(AFTER_LAST)) {
            throw new InvalidValue(name, "must lie in the years 1 to 9999");
        }
        return instant;
    }

    private static Optional<Method> parser(Class<?> type) {
        return PARSERS.get(type);
    }

    private static Optional<Method> declaredParser(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals("parse")
                        && Modifier.isStatic(method.getModifiers())
                        && Modifier.isPublic(method.getModifiers())
                        && method.getReturnType() == type
                        && Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class}))
                .findFirst();
    }

    private static Constructor<?> identifier(Class<?> type) throws NoSuchMethodException {
        return type.getConstructor(String.class);
    }
}
