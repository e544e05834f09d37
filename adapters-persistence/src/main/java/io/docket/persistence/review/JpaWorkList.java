package io.docket.persistence.review;

import io.docket.application.review.Timing;
import io.docket.application.review.WorkFilter;
import io.docket.application.review.WorkList;
import io.docket.domain.access.Visibility;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.kernel.UserId;
import io.docket.persistence.kernel.Conditions;
import io.docket.persistence.kernel.OpenWork;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

record JpaWorkList(OpenWork work, TenantId tenant) implements WorkList {
    /** More than other reviewers can take at the same moment; when all are taken, it goes on after the last. */
    private static final int MOST_CANDIDATES = 64;

    private static final double MILLIS = 1_000;

    private WorkConditions conditions() {
        return new WorkConditions(tenant);
    }

    private WorkCounts counts() {
        return new WorkCounts(work, tenant);
    }

    @Override
    public long count(Part part) {
        return counts().waiting(part, part.escalatedOnly()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    @Override
    public List<Waiting> byInbox(Part part) {
        Map<InboxId, Long> escalated = counts().waiting(part, true);
        return counts().waiting(part, part.escalatedOnly()).entrySet().stream()
                .filter(inbox -> inbox.getValue() > 0)
                .map(inbox -> new Waiting(inbox.getKey(), inbox.getValue(), escalated.getOrDefault(inbox.getKey(), 0L)))
                .sorted(Comparator.comparing(Waiting::inbox))
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

    /** The limit stands in the text, since the planner would otherwise sort everything that waits. */
    private List<DocumentId> candidates(Part part, Step step, int most) {
        Conditions conditions = conditions().waiting(part);
        step.from().ifPresent(from -> conditions.and(step.backwards() ? "id < ?" : "id > ?", from.value()));
        List<?> rows = conditions
                .query(work, "select id from documents", order(part, step) + " limit " + most)
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
        return !conditions()
                .waiting(part)
                .and("id = ?", id.value())
                .query(work, "select id from documents", "for update skip locked")
                .getResultList()
                .isEmpty();
    }

    @Override
    public long submitted(Visibility seen, WorkFilter filter, Optional<UserId> by) {
        return counts().submitted(seen, filter, by);
    }

    /** By the later of the two moments, the last ones, which the index of that moment has side by side. */
    @Override
    public Average average(Visibility seen, WorkFilter filter, Timing from, Timing to) {
        String length = "extract(epoch from " + WorkConditions.column(to) + ") - extract(epoch from "
                + WorkConditions.column(from) + ") as lasted";
        Object[] row = (Object[]) conditions()
                .documents(seen, filter)
                .and(WorkConditions.column(from) + " is not null")
                .and(WorkConditions.column(to) + " is not null")
                .query(
                        work,
                        "select avg(lasted), count(*) from (select " + length + " from documents",
                        lastOf(from.compareTo(to) > 0 ? from : to) + " limit " + MOST_MEASURED + ") measured")
                .getSingleResult();
        Optional<Duration> average = Optional.ofNullable((Number) row[0])
                .map(seconds -> Duration.ofMillis(Math.round(seconds.doubleValue() * MILLIS)));
        return new Average(average, ((Number) row[1]).longValue());
    }

    /** Names all columns of an index. What comes soon after a document comes in is in the order of the documents' ids. */
    private static String lastOf(Timing moment) {
        String columns = switch (moment) {
            case RECEIVE_TIME, START_TIME, DONE_TIME -> "id";
            case REVIEW_START_TIME -> "review_started_at desc, id";
            case FEEDBACK_TIME -> "feedback_at desc, id";
            case SUBMIT_TIME -> "submitted_at desc, inbox_id";
        };
        return "order by tenant_id desc, " + columns + " desc";
    }
}
