package io.docket.rest.review;

import io.docket.application.review.CountSubmitted;
import io.docket.application.review.CountWaiting;
import io.docket.application.review.CountWaitingByInbox;
import io.docket.application.review.FindNext;
import io.docket.application.review.FindOldest;
import io.docket.application.review.MeasureReviews;
import io.docket.application.review.TakeNext;
import io.docket.application.review.WorkFilter;
import io.docket.rest.access.Calls;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Runs the command that a question to the work list stands for. */
@Dependent
public class WorkQueries {
    private final Calls calls;

    @Inject
    public WorkQueries(Calls calls) {
        this.calls = calls;
    }

    WorkAnswerJson answer(QueryType type, WorkQueryJson query) {
        query.check(type);
        WorkFilter filter = query.workFilter();
        return switch (type) {
            case INBOX -> WorkAnswerJson.inboxes(calls.run(new CountWaitingByInbox(filter)));
            case WAITING_COUNT -> WorkAnswerJson.count(calls.run(new CountWaiting(filter, false)));
            case ESCALATED_COUNT -> WorkAnswerJson.count(calls.run(new CountWaiting(filter, true)));
            case OLDEST_WAITING -> WorkAnswerJson.document(calls.run(new FindOldest(filter, false)));
            case OLDEST_ESCALATED -> WorkAnswerJson.document(calls.run(new FindOldest(filter, true)));
            case FINISHED_ME -> WorkAnswerJson.count(calls.run(new CountSubmitted(filter, true)));
            case FINISHED_TEAM -> WorkAnswerJson.count(calls.run(new CountSubmitted(filter, false)));
            case NEXT_DOCUMENT -> WorkAnswerJson.document(calls.run(new TakeNext(filter, query.step(false))));
            case PREVIOUS_DOCUMENT -> WorkAnswerJson.document(calls.run(new TakeNext(filter, query.step(true))));
            case NEXT_ID -> WorkAnswerJson.id(calls.run(new FindNext(filter, query.step(false))));
            case AVERAGE_TIME ->
                WorkAnswerJson.average(calls.run(new MeasureReviews(filter, query.from(), query.to())));
        };
    }
}
