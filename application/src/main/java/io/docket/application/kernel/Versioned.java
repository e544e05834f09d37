package io.docket.application.kernel;

import java.util.function.Function;

/** A stored thing with the number of its last change, which grows with each. */
public record Versioned<T>(T value, long number) {
    public <R> Versioned<R> map(Function<? super T, ? extends R> to) {
        return new Versioned<>(to.apply(value), number);
    }
}
