package io.docket.rest.wire;

import io.docket.application.kernel.Expected;
import io.docket.application.kernel.Refusal;
import io.docket.domain.kernel.Id;
import io.docket.domain.kernel.InvalidValue;
import io.docket.domain.kernel.Scope;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/**
 * Converts paths, queries and headers, as {@link Scalar} says. An id or a scope in a path that does not have the form of
 * one names nothing (404); anything else that is wrong there is malformed (400).
 */
@Provider
public final class Parameters implements ParamConverterProvider {
    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return parser(type, annotations)
                .map(parse -> new Converter<T>(parse, missing(type, annotations)))
                .orElse(null);
    }

    private static Optional<Function<String, Object>> parser(Class<?> type, Annotation[] annotations) {
        String name = name(annotations);
        if (type == Expected.class) {
            return Optional.of(text -> Tags.parse(text).expected());
        }
        if (type == int.class || type == Integer.class) {
            return Optional.of(text -> integer(name, text));
        }
        if (type == boolean.class || type == Boolean.class) {
            return Optional.of(text -> Truth.parse(name, text));
        }
        return Scalar.is(type) ? Optional.of(text -> Scalar.parse(type, name, text)) : Optional.empty();
    }

    private static int integer(String name, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException wrong) {
            throw new InvalidValue(name, "must be a whole number");
        }
    }

    private static boolean missing(Class<?> type, Annotation[] annotations) {
        boolean names = Id.class.isAssignableFrom(type) || type == Scope.class;
        return names && Arrays.stream(annotations).anyMatch(PathParam.class::isInstance);
    }

    private static String name(Annotation[] annotations) {
        return Arrays.stream(annotations)
                .map(annotation -> annotation instanceof QueryParam query
                        ? query.value()
                        : annotation instanceof PathParam path ? path.value() : "")
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("parameter");
    }

    private record Converter<T>(Function<String, Object> parse, boolean missing) implements ParamConverter<T> {
        @Override
        @SuppressWarnings("unchecked")
        public T fromString(String text) {
            if (text == null) {
                return null;
            }
            try {
                return (T) parse.apply(text);
            } catch (InvalidValue wrong) {
                // What the server throws by itself here would lose the reason.
                throw missing
                        ? new NotFoundException(
                                Refusal.of(Refusal.Kind.NOT_FOUND, "not_found", "There is nothing with this id."))
                        : new BadRequestException(wrong);
            }
        }

        @Override
        public String toString(T value) {
            return Scalar.text(value);
        }
    }
}
