package io.docket.persistence.review;

import io.docket.application.review.TimeRange;
import io.docket.application.review.Timing;
import io.docket.application.review.WorkFilter;
import io.docket.application.review.WorkList.Part;
import io.docket.domain.access.Visibility;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.kernel.UserId;
import io.docket.persistence.document.Stretches;
import io.docket.persistence.document.Stretches.Range;
import io.docket.persistence.document.Tallies;
import io.docket.persistence.document.TallyKind;
import io.docket.persistence.kernel.Conditions;
import io.docket.persistence.kernel.OpenWork;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts what waits and what was submitted, by inbox: from the counts that are kept, wherever they tell. They don't tell of
 * single documents that somebody may see, nor of other moments than those they are kept by: such documents are counted one
 * by one. What others hold now is counted by itself, and taken off.
 */
record WorkCounts(OpenWork work, TenantId tenant) {
    private static final String NOTHING = "";
    private static final String EACH = "select inbox_id, count(*) from documents";

    Map<InboxId, Long> waiting(Part part, boolean escalatedOnly) {
        Part asked =
                new Part(part.seen(), part.filter(), escalatedOnly, part.escalatedSeen(), part.reviewer(), part.now());
        var conditions = new WorkConditions(tenant);
        if (!part.seen().documents().isEmpty() || !part.seen().equals(part.escalatedSeen())) {
            return each(conditions.waiting(asked));
        }
        return kept(
                        escalatedOnly ? TallyKind.ESCALATED : TallyKind.WAITING,
                        NOTHING,
                        part.seen(),
                        part.filter(),
                        Timing.RECEIVE_TIME,
                        filter -> conditions.waitingForAnybody(filtered(asked, filter)))
                .map(counted -> sum(counted, each(conditions.held(asked)), -1))
                .orElseGet(() -> each(conditions.waiting(asked)));
    }

    long submitted(Visibility seen, WorkFilter filter, Optional<UserId> by) {
        Function<WorkFilter, Conditions> one = asked -> {
            Conditions conditions =
                    new WorkConditions(tenant).documents(seen, asked).and("submitted_at is not null");
            by.ifPresent(user -> conditions.and("submitted_by = ?", user.value()));
            return conditions;
        };
        TallyKind kind = by.isPresent() ? TallyKind.SUBMITTED_BY : TallyKind.SUBMITTED;
        return kept(kind, by.map(UserId::value).orElse(NOTHING), seen, filter, Timing.SUBMIT_TIME, one)
                .orElseGet(() -> each(one.apply(filter)))
                .values()
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** Empty when the counts that are kept don't tell. */
    private Optional<Map<InboxId, Long>> kept(
            TallyKind kind,
            String subject,
            Visibility seen,
            WorkFilter filter,
            Timing by,
            Function<WorkFilter, Conditions> one) {
        if (!seen.documents().isEmpty()
                || !Set.of(by).containsAll(filter.times().keySet())) {
            return Optional.empty();
        }
        Range range = Optional.ofNullable(filter.times().get(by))
                .map(WorkCounts::halfOpen)
                .orElse(Range.ALWAYS);
        Stretches stretches = Stretches.within(kind, range);
        Map<InboxId, Long> counted = new Tallies(work, tenant).byInbox(kind, subject, stretches, inboxes(seen, filter));
        for (Range rest : stretches.rest()) {
            var times = new TimeRange(Optional.empty(), rest.from(), rest.before(), Optional.empty());
            counted = sum(counted, each(one.apply(new WorkFilter(filter.inboxes(), Map.of(by, times)))), 1);
        }
        return Optional.of(counted);
    }

    /** Empty for all there are. */
    private static Optional<Collection<InboxId>> inboxes(Visibility seen, WorkFilter filter) {
        if (filter.inboxes().isEmpty()) {
            return Optional.of((Collection<InboxId>) seen.inboxes()).filter(some -> !seen.everything());
        }
        var wanted = new HashSet<>(filter.inboxes());
        wanted.removeIf(inbox -> !seen.includes(inbox));
        return Optional.of(wanted);
    }

    /** A microsecond is the least that instants differ by where they are stored. */
    private static Range halfOpen(TimeRange range) {
        return new Range(
                Stream.of(range.from(), range.after().map(after -> after.plus(1, ChronoUnit.MICROS)))
                        .flatMap(Optional::stream)
                        .max(Instant::compareTo),
                Stream.of(range.before(), range.until().map(until -> until.plus(1, ChronoUnit.MICROS)))
                        .flatMap(Optional::stream)
                        .min(Instant::compareTo));
    }

    private static Part filtered(Part part, WorkFilter filter) {
        return new Part(part.seen(), filter, part.escalatedOnly(), part.escalatedSeen(), part.reviewer(), part.now());
    }

    private Map<InboxId, Long> each(Conditions conditions) {
        List<?> rows = conditions.query(work, EACH, "group by inbox_id").getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .collect(Collectors.toMap(row -> new InboxId((String) row[0]), row -> ((Number) row[1]).longValue()));
    }

    private static Map<InboxId, Long> sum(Map<InboxId, Long> one, Map<InboxId, Long> other, int sign) {
        var sum = new HashMap<>(one);
        other.forEach((inbox, count) -> sum.merge(inbox, sign * count, (kept, more) -> Math.max(0, kept + more)));
        return sum;
    }
}
