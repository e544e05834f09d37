package io.docket.persistence.review;

import io.docket.application.review.TimeRange;
import io.docket.application.review.Timing;
import io.docket.application.review.WorkFilter;
import io.docket.application.review.WorkList.Part;
import io.docket.domain.access.Visibility;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.kernel.UserId;
import io.docket.persistence.kernel.Conditions;
import io.docket.persistence.kernel.InstantConverter;

/** Which documents of a tenant are asked for, as conditions on their rows. */
record WorkConditions(TenantId tenant) {
    /** What lies in an inbox that is being removed is as good as gone. */
    private static final String IN_A_KEPT_INBOX =
            "inbox_id not in (select i.id from inboxes i where i.removing = true and i.tenant_id = ?)";

    Conditions documents(Visibility seen, WorkFilter filter) {
        var conditions = new Conditions().and("tenant_id = ?", tenant.value()).and(IN_A_KEPT_INBOX, tenant.value());
        if (!filter.inboxes().isEmpty()) {
            conditions.oneOf("inbox_id", filter.inboxes());
        }
        conditions.seen(seen, "");
        filter.times().forEach((timing, range) -> within(conditions, column(timing), range));
        return conditions;
    }

    private static void within(Conditions conditions, String column, TimeRange range) {
        conditions.and(column + " is not null");
        range.after().ifPresent(instant -> conditions.and(column + " > ?", InstantConverter.column(instant)));
        range.from().ifPresent(instant -> conditions.and(column + " >= ?", InstantConverter.column(instant)));
        range.before().ifPresent(instant -> conditions.and(column + " < ?", InstantConverter.column(instant)));
        range.until().ifPresent(instant -> conditions.and(column + " <= ?", InstantConverter.column(instant)));
    }

    static String column(Timing timing) {
        return switch (timing) {
            case RECEIVE_TIME -> "received_at";
            case START_TIME -> "started_at";
            case DONE_TIME -> "done_at";
            case REVIEW_START_TIME -> "review_started_at";
            case FEEDBACK_TIME -> "feedback_at";
            case SUBMIT_TIME -> "submitted_at";
        };
    }

    /** What waits, whoever holds it. */
    Conditions waitingForAnybody(Part part) {
        Conditions conditions = documents(part.seen(), part.filter()).and("review_waiting = true");
        return part.escalatedOnly()
                ? conditions.and("escalated = true").seen(part.escalatedSeen(), "")
                : conditions.seen(part.escalatedSeen(), "escalated = false or");
    }

    Conditions waiting(Part part) {
        return waitingForAnybody(part)
                .and(
                        "(locked_until is null or locked_until <= ? or locked_by = ?)",
                        InstantConverter.column(part.now()),
                        reviewer(part));
    }

    /** What would wait, if nobody else held it. */
    Conditions held(Part part) {
        return waitingForAnybody(part)
                .and("locked_until > ? and locked_by <> ?", InstantConverter.column(part.now()), reviewer(part));
    }

    private static String reviewer(Part part) {
        return part.reviewer().map(UserId::value).orElse("");
    }
}
