package io.docket.domain.extraction.lesson;

import io.docket.domain.format.Label;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * The section that alone says a value which was given without a place. Each value is looked for once, whichever section asks;
 * of those beyond {@link #MOST} nobody knows whose they are, so that feedback on a long batch is not kept waiting.
 */
final class Owners {
    static final int MOST = 500;

    private final List<? extends BiPredicate<Label, String>> sections;
    private final Map<Wanted, OptionalInt> found = new HashMap<>();

    /** Of sections that each tell whether they say a field's value. */
    Owners(List<? extends BiPredicate<Label, String>> sections) {
        this.sections = List.copyOf(sections);
    }

    private record Wanted(Label label, String value) {}

    /** None where no section says it, or several. */
    OptionalInt of(Label label, String value) {
        var wanted = new Wanted(label, value);
        OptionalInt known = found.get(wanted);
        if (known == null) {
            known = found.size() < MOST ? search(wanted) : OptionalInt.empty();
            found.put(wanted, known);
        }
        return known;
    }

    private OptionalInt search(Wanted wanted) {
        int[] saying = IntStream.range(0, sections.size())
                .filter(section -> sections.get(section).test(wanted.label, wanted.value))
                .limit(2)
                .toArray();
        return saying.length == 1 ? OptionalInt.of(saying[0]) : OptionalInt.empty();
    }
}
