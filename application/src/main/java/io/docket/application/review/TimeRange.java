package io.docket.application.review;

import io.docket.domain.kernel.InvalidValue;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** A stretch of time: after an instant, from it on, before it, until it; each may be missing, and it ends after it starts. */
public record TimeRange(
        Optional<Instant> after, Optional<Instant> from, Optional<Instant> before, Optional<Instant> until) {
    public TimeRange {
        Optional<Instant> start =
                Stream.of(after, from).flatMap(Optional::stream).max(Instant::compareTo);
        Optional<Instant> end =
                Stream.of(before, until).flatMap(Optional::stream).min(Instant::compareTo);
        if (start.isPresent() && end.filter(start.get()::isAfter).isPresent()) {
            throw new InvalidValue(until.isPresent() ? "$lte" : "$lt", "must not come before the range starts");
        }
    }

    public boolean includes(Instant instant) {
        return after.map(instant::isAfter).orElse(true)
                && !from.map(instant::isBefore).orElse(false)
                && before.map(instant::isBefore).orElse(true)
                && !until.map(instant::isAfter).orElse(false);
    }
}
