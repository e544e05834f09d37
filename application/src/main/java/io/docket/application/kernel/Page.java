package io.docket.application.kernel;

import java.util.List;
import java.util.function.Function;

/** One page of a list, and how many things the whole list has. */
public record Page<T>(PageRequest request, List<T> results, long total) {
    public Page {
        results = List.copyOf(results);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> to) {
        return new Page<>(request, results.stream().<R>map(to).toList(), total);
    }
}
