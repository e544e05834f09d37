package io.docket.rest.wire;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a record looks like on the wire; binder, writer and OpenAPI read this and nothing else. */
final class RecordShape {
    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private final Constructor<?> constructor;
    private final List<Property> properties;

    /** One component: its name on the wire, its type, and whether it takes all properties that no other names. */
    record Property(String name, Type type, Method accessor, boolean others) {
        Object of(Object value) {
            try {
                return accessor.invoke(value);
            } catch (IllegalAccessException impossible) {
                throw new IllegalStateException(impossible);
            } catch (InvocationTargetException failure) {
                throw rethrown(failure);
            }
        }
    }

    private RecordShape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        this.properties = Arrays.stream(components).map(RecordShape::property).toList();
        try {
            this.constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
        constructor.setAccessible(true);
    }

    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    private static Property property(RecordComponent component) {
        Wire wire = component.getAnnotation(Wire.class);
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        return new Property(
                wire == null ? snake(component.getName()) : wire.value(),
                component.getGenericType(),
                accessor,
                component.isAnnotationPresent(OtherProperties.class));
    }

    private static String snake(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    List<Property> properties() {
        return properties;
    }

    /** A record of these values, in the order of its components; what its constructor throws comes out as it is. */
    Object make(Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InstantiationException | IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        } catch (InvocationTargetException failure) {
            throw rethrown(failure);
        }
    }

    private static RuntimeException rethrown(InvocationTargetException failure) {
        return failure.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failure);
    }
}
