package io.docket.persistence.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The whole stretches of a kind within a range of time: from the first (the beginning of time when there is none) and before
 * the end; and what is left of the range before and after them, which is counted document by document.
 */
public record Stretches(Optional<Long> first, Optional<Long> end, List<Range> rest) {
    /** From an instant on, and before another. */
    public record Range(Optional<Instant> from, Optional<Instant> before) {
        public static final Range ALWAYS = new Range(Optional.empty(), Optional.empty());

        private boolean isEmpty() {
            return from.isPresent() && before.isPresent() && !from.get().isBefore(before.get());
        }
    }

    public static Stretches within(TallyKind kind, Range range) {
        Optional<Long> first = range.from().map(from -> {
            long stretch = kind.stretch(from);
            return kind.start(stretch).isBefore(from) ? stretch + 1 : stretch;
        });
        Optional<Long> end = range.before().map(kind::stretch);
        if (first.isPresent() && end.isPresent() && first.get() >= end.get()) {
            return new Stretches(first, first, range.isEmpty() ? List.of() : List.of(range));
        }
        Stream<Range> before = first
                .map(kind::start)
                .filter(start -> !Optional.of(start).equals(range.from()))
                .map(start -> new Range(range.from(), Optional.of(start)))
                .stream();
        Stream<Range> after = end
                .map(kind::start)
                .filter(start -> !Optional.of(start).equals(range.before()))
                .map(start -> new Range(Optional.of(start), range.before()))
                .stream();
        return new Stretches(first, end, Stream.concat(before, after).toList());
    }
}
