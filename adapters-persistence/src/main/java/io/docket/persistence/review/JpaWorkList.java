package io.docket.persistence.review;

import static io.docket.persistence.kernel.InstantConverter.column;

import io.docket.application.review.TimeRange;
import io.docket.application.review.Timing;
import io.docket.application.review.WorkFilter;
import io.docket.application.review.WorkList;
import io.docket.domain.access.Visibility;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.kernel.UserId;
import io.docket.persistence.kernel.OpenWork;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

record JpaWorkList(OpenWork work, TenantId tenant) implements WorkList {
    /** More than other reviewers can take at the same moment; when all are taken, it goes on after the last. */
    private static final int MOST_CANDIDATES = 64;

    private static final double MILLIS = 1_000;

    /** What lies in an inbox that is being removed is as good as gone. */
    private static final String IN_A_KEPT_INBOX =
            "inbox_id not in (select i.id from inboxes i where i.removing = true and i.tenant_id = ?)";

    private Conditions documents(Visibility seen, WorkFilter filter) {
        var conditions = new Conditions().and("tenant_id = ?", tenant.value()).and(IN_A_KEPT_INBOX, tenant.value());
        if (!filter.inboxes().isEmpty()) {
            conditions.oneOf("inbox_id", filter.inboxes());
        }
        conditions.seen(seen, "");
        filter.times().forEach((timing, range) -> within(conditions, name(timing), range));
        return conditions;
    }

    private static void within(Conditions conditions, String column, TimeRange range) {
        conditions.and(column + " is not null");
        range.after().ifPresent(instant -> conditions.and(column + " > ?", column(instant)));
        range.from().ifPresent(instant -> conditions.and(column + " >= ?", column(instant)));
        range.before().ifPresent(instant -> conditions.and(column + " < ?", column(instant)));
        range.until().ifPresent(instant -> conditions.and(column + " <= ?", column(instant)));
    }

    private static String name(Timing timing) {
        return switch (timing) {
            case RECEIVE_TIME -> "received_at";
            case START_TIME -> "started_at";
            case DONE_TIME -> "done_at";
            case REVIEW_START_TIME -> "review_started_at";
            case FEEDBACK_TIME -> "feedback_at";
            case SUBMIT_TIME -> "submitted_at";
        };
    }

    private Conditions waiting(Part part) {
        Conditions conditions = documents(part.seen(), part.filter())
                .and("review_waiting = true")
                .and(
                        "(locked_until is null or locked_until <= ? or locked_by = ?)",
                        column(part.now()),
                        part.reviewer().map(UserId::value).orElse(""));
        return part.escalatedOnly()
                ? conditions.and("escalated = true").seen(part.escalatedSeen(), "")
                : conditions.seen(part.escalatedSeen(), "escalated = false or");
    }

    @Override
    public long count(Part part) {
        return number(
                waiting(part).query(work, "select count(*) from documents", "").getSingleResult());
    }

    @Override
    public List<Waiting> byInbox(Part part) {
        List<?> rows = waiting(part)
                .query(
                        work,
                        "select inbox_id, count(*), sum(case when escalated then 1 else 0 end) from documents",
                        "group by inbox_id order by inbox_id")
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Waiting(new InboxId((String) row[0]), number(row[1]), number(row[2])))
                .toList();
    }

    @Override
    public Optional<DocumentId> find(Part part, Step step) {
        return candidates(part, step, 1).stream().findFirst();
    }

    @Override
    public Optional<DocumentId> take(Part part, Step step) {
        List<DocumentId> candidates = candidates(part, step, MOST_CANDIDATES);
        while (!candidates.isEmpty()) {
            Optional<DocumentId> locked =
                    candidates.stream().filter(id -> lock(part, id)).findFirst();
            if (locked.isPresent()) {
                // What was read before the lock may be older than it.
                work.writing().clear();
                return locked;
            }
            DocumentId last = candidates.get(candidates.size() - 1);
            candidates = candidates(part, new Step(Optional.of(last), step.backwards()), MOST_CANDIDATES);
        }
        return Optional.empty();
    }

    private List<DocumentId> candidates(Part part, Step step, int most) {
        Conditions conditions = waiting(part);
        step.from().ifPresent(from -> conditions.and(step.backwards() ? "id < ?" : "id > ?", from.value()));
        List<?> rows = conditions
                .query(work, "select id from documents", order(part, step))
                .setMaxResults(most)
                .getResultList();
        return rows.stream().map(row -> new DocumentId((String) row)).toList();
    }

    /** Names all columns of an index, since H2 sorts by an index that is named in full only. */
    private static String order(Part part, Step step) {
        String direction = step.backwards() ? " desc" : "";
        String inbox = part.filter().inboxes().size() == 1 ? "inbox_id" + direction + ", " : "";
        return "order by tenant_id" + direction + ", " + inbox + "review_waiting" + direction + ", id" + direction;
    }

    /** Whether the document still waits, and nobody else keeps it now. */
    private boolean lock(Part part, DocumentId id) {
        work.writing();
        return !waiting(part)
                .and("id = ?", id.value())
                .query(work, "select id from documents", "for update skip locked")
                .getResultList()
                .isEmpty();
    }

    @Override
    public long submitted(Visibility seen, WorkFilter filter, Optional<UserId> by) {
        Conditions conditions = documents(seen, filter).and("submitted_at is not null");
        by.ifPresent(user -> conditions.and("submitted_by = ?", user.value()));
        return number(
                conditions.query(work, "select count(*) from documents", "").getSingleResult());
    }

    @Override
    public Average average(Visibility seen, WorkFilter filter, Timing from, Timing to) {
        String length = "extract(epoch from " + name(to) + ") - extract(epoch from " + name(from) + ")";
        Object[] row = (Object[]) documents(seen, filter)
                .and(name(from) + " is not null")
                .and(name(to) + " is not null")
                .query(work, "select avg(" + length + "), count(*) from documents", "")
                .getSingleResult();
        Optional<Duration> average = Optional.ofNullable((Number) row[0])
                .map(seconds -> Duration.ofMillis(Math.round(seconds.doubleValue() * MILLIS)));
        return new Average(average, number(row[1]));
    }

    private static long number(Object result) {
        return ((Number) result).longValue();
    }
}
