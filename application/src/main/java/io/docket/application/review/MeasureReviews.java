package io.docket.application.review;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.ReadCommand;
import io.docket.application.kernel.ReadHandler;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.domain.access.Permission;

/**
 * Answers how long it took on average from one moment to another, of the documents that the caller may review; of the last
 * 1,000 of them, where there are more.
 */
public record MeasureReviews(WorkFilter filter, Timing from, Timing to) implements ReadCommand<WorkList.Average> {
    @Override
    public Requirement requires() {
        return anyOf(Permission.REVIEW).anywhere();
    }

    static final class Handler implements ReadHandler<MeasureReviews, WorkList.Average> {
        @Override
        public WorkList.Average handle(MeasureReviews command, Access access, TenantStore store) {
            return store.the(WorkList.class)
                    .average(access.visible(Permission.REVIEW), command.filter(), command.from(), command.to());
        }
    }
}
