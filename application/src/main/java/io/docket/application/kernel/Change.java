package io.docket.application.kernel;

import java.util.Optional;
import java.util.function.Function;

/** What a patch does to one property: keeps it (absent), clears it (null) or sets it. */
public sealed interface Change<T> {
    static <T> Change<T> keep() {
        return new Keep<>();
    }

    static <T> Change<T> clear() {
        return new Clear<>();
    }

    static <T> Change<T> set(T value) {
        return new Set<>(value);
    }

    /** The property is not named. */
    record Keep<T>() implements Change<T> {}

    /** The property is named with null. */
    record Clear<T>() implements Change<T> {}

    /** The property is named with a value. */
    record Set<T>(T value) implements Change<T> {}

    /** The property's value after the change, where it may be empty. */
    default Optional<T> over(Optional<T> current) {
        if (this instanceof Set<T> set) {
            return Optional.of(set.value());
        }
        return this instanceof Clear<T> ? Optional.empty() : current;
    }

    /** The property's value after the change, where it falls back to {@code cleared} when it is cleared. */
    default T over(T current, T cleared) {
        return over(Optional.of(current)).orElse(cleared);
    }

    default <R> Change<R> map(Function<? super T, ? extends R> to) {
        if (this instanceof Set<T> set) {
            return new Set<>(to.apply(set.value()));
        }
        return this instanceof Clear<T> ? new Clear<>() : new Keep<>();
    }
}
