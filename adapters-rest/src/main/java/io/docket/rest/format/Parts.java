package io.docket.rest.format;

import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Violation;
import io.docket.domain.kernel.InvalidValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Makes the parts of a format, and says of all that may not be where they stand. */
final class Parts {
    private Parts() {}

    static <J, D> List<D> of(String name, List<J> wire, Function<J, D> part) {
        var made = new ArrayList<D>();
        var wrong = new ArrayList<Violation>();
        for (int index = 0; index < wire.size(); index++) {
            J one = wire.get(index);
            try {
                made.add(at(name + "/" + index, () -> part.apply(one)));
            } catch (InvalidValue value) {
                wrong.addAll(Refusal.invalid(Refusal.Kind.INVALID, value).violations());
            } catch (Refusal several) {
                String place = "/" + name + "/" + index;
                several.violations().forEach(each -> wrong.add(new Violation(place + each.field(), each.reason())));
            }
        }
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(Refusal.Kind.INVALID, wrong);
        }
        return made;
    }

    static <D> D at(String place, Supplier<D> part) {
        try {
            return part.get();
        } catch (InvalidValue wrong) {
            throw new InvalidValue(wrong.field().isEmpty() ? place : place + "/" + wrong.field(), wrong.reason());
        }
    }
}
