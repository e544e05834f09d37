package io.docket.rest.wire;

import io.docket.application.kernel.Change;
import io.docket.application.kernel.Expected;
import io.docket.application.kernel.Versioned;
import io.docket.domain.kernel.Id;
import jakarta.json.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Describes wire types to OpenAPI by the same shapes that binder and writer go by, so that the three cannot disagree. A
 * record becomes a schema of its own, named by {@code @Schema(name)} or else by its class without {@code Json}.
 */
public final class Schemas {
    private static final String REFERENCE = "#/components/schemas/";
    private static final String ID_FORM = "^" + Id.FORM.pattern() + "$";

    private final Map<String, Schema> byName = new LinkedHashMap<>();

    /** All schemas that were asked for so far, and those they consist of. */
    public Map<String, Schema> byName() {
        return byName;
    }

    /** The schema of a type as it stands in a body, a path or a query. */
    public Schema of(Type type) {
        return of(type, Map.of());
    }

    private Schema of(Type type, Map<TypeVariable<?>, Type> variables) {
        if (type instanceof TypeVariable<?> variable) {
            return of(variables.get(variable), variables);
        }
        if (type instanceof ParameterizedType generic) {
            return parameterized(generic, variables);
        }
        var plain = (Class<?>) type;
        if (plain.isEnum()) {
            return typed(SchemaType.STRING).enumeration(List.copyOf(Scalar.names(plain)));
        }
        if (Id.class.isAssignableFrom(plain)) {
            return typed(SchemaType.STRING).pattern(ID_FORM);
        }
        if (plain == Instant.class) {
            return typed(SchemaType.STRING).format("date-time");
        }
        if (plain == FormFile.class) {
            return typed(SchemaType.STRING).format("binary");
        }
        if (plain == String.class || plain == Expected.class || Scalar.is(plain)) {
            return typed(SchemaType.STRING);
        }
        return plain.isRecord() ? named(plain, plain, Map.of()) : primitive(plain);
    }

    private static Schema primitive(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return typed(SchemaType.BOOLEAN);
        }
        if (type == int.class || type == Integer.class) {
            return typed(SchemaType.INTEGER).format("int32");
        }
        if (type == long.class || type == Long.class) {
            return typed(SchemaType.INTEGER).format("int64");
        }
        if (type == double.class || type == Double.class || type == BigDecimal.class) {
            return typed(SchemaType.NUMBER);
        }
        if (type == Object.class || type == JsonValue.class) {
            return OASFactory.createSchema();
        }
        throw new IllegalStateException(type + " has no form on the wire");
    }

    private Schema parameterized(ParameterizedType type, Map<TypeVariable<?>, Type> variables) {
        var raw = (Class<?>) type.getRawType();
        Type[] arguments = type.getActualTypeArguments();
        if (raw == Optional.class || raw == Change.class || raw == Versioned.class) {
            return of(arguments[0], variables);
        }
        if (raw == Map.class && arguments[0] instanceof Class<?> names && names.isEnum()) {
            Schema schema = typed(SchemaType.OBJECT);
            Scalar.names(names).forEach(name -> schema.addProperty(name, of(arguments[1], variables)));
            return schema;
        }
        if (raw == Map.class) {
            return typed(SchemaType.OBJECT).additionalPropertiesSchema(of(arguments[1], variables));
        }
        if (Iterable.class.isAssignableFrom(raw)) {
            return typed(SchemaType.ARRAY).items(of(arguments[0], variables));
        }
        var inner = new LinkedHashMap<TypeVariable<?>, Type>();
        for (int index = 0; index < arguments.length; index++) {
            inner.put(raw.getTypeParameters()[index], arguments[index]);
        }
        return named(raw, arguments[0], inner);
    }

    /** A reference to the record's schema, which is made when it is first met. */
    private Schema named(Class<?> type, Type subject, Map<TypeVariable<?>, Type> variables) {
        String name = subject == type ? name(type) : name((Class<?>) subject) + name(type);
        if (!byName.containsKey(name)) {
            Schema schema = typed(SchemaType.OBJECT);
            byName.put(name, schema);
            fill(schema, type, variables);
        }
        return OASFactory.createSchema().ref(REFERENCE + name);
    }

    private void fill(Schema schema, Class<?> type, Map<TypeVariable<?>, Type> variables) {
        annotation(type)
                .map(said -> said.description())
                .filter(text -> !text.isEmpty())
                .ifPresent(schema::description);
        var required = new ArrayList<String>();
        boolean open = false;
        List<RecordShape.Property> properties = RecordShape.of(type).properties();
        for (int index = 0; index < properties.size(); index++) {
            RecordShape.Property property = properties.get(index);
            if (property.others()) {
                open = true;
                continue;
            }
            Schema described = of(property.type(), variables);
            boolean optional = optional(property.type()) | describe(described, type.getRecordComponents()[index]);
            schema.addProperty(property.name(), described);
            if (!optional) {
                required.add(property.name());
            }
        }
        if (!required.isEmpty()) {
            schema.required(required);
        }
        if (open) {
            schema.additionalPropertiesSchema(OASFactory.createSchema());
        }
    }

    /** Adds what the component's own annotation says; answers whether it has a default, so need not be given. */
    private static boolean describe(Schema schema, RecordComponent component) {
        var said =
                component.getAccessor().getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
        if (said == null) {
            return false;
        }
        if (!said.description().isEmpty()) {
            schema.description(said.description());
        }
        if (said.defaultValue().isEmpty()) {
            return false;
        }
        schema.defaultValue(defaultValue(valueType(component.getGenericType()), said.defaultValue()));
        return true;
    }

    /** What is in an Optional, when the component is one. */
    private static Class<?> valueType(Type type) {
        return type instanceof ParameterizedType generic
                ? optional(type) ? valueType(generic.getActualTypeArguments()[0]) : (Class<?>) generic.getRawType()
                : (Class<?>) type;
    }

    /** A default as the value that the type has for it. */
    public static Object defaultValue(Class<?> type, String text) {
        if (type == boolean.class || type == Boolean.class) {
            return Boolean.valueOf(text);
        }
        return type == int.class || type == Integer.class ? (Object) Integer.valueOf(text) : text;
    }

    private static boolean optional(Type type) {
        return type instanceof ParameterizedType generic
                && (generic.getRawType() == Optional.class || generic.getRawType() == Change.class);
    }

    private static String name(Class<?> type) {
        return annotation(type)
                .map(said -> said.name())
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> type.getSimpleName().replaceAll("Json$", ""));
    }

    private static Optional<org.eclipse.microprofile.openapi.annotations.media.Schema> annotation(Class<?> type) {
        return Optional.ofNullable(type.getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class));
    }

    private static Schema typed(SchemaType type) {
        return OASFactory.createSchema().type(List.of(type));
    }
}
