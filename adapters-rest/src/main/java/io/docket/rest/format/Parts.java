package io.docket.rest.format;

import io.docket.domain.kernel.InvalidValue;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Makes the parts of a format, and says of one that may not be where it stands. */
final class Parts {
    private Parts() {}

    static <J, D> List<D> of(String name, List<J> wire, Function<J, D> part) {
        return IntStream.range(0, wire.size())
                .mapToObj(index -> at(name + "/" + index, () -> part.apply(wire.get(index))))
                .toList();
    }

    static <D> D at(String place, Supplier<D> part) {
        try {
            return part.get();
        } catch (InvalidValue wrong) {
            throw new InvalidValue(wrong.field().isEmpty() ? place : place + "/" + wrong.field(), wrong.reason());
        }
    }
}
