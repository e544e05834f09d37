package io.docket.application.review;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.ReadCommand;
import io.docket.application.kernel.ReadHandler;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.domain.access.Permission;
import java.time.InstantSource;
import java.util.List;

/** Answers how many documents wait for the caller's review in each inbox where any does; see {@link CountWaiting}. */
public record CountWaitingByInbox(WorkFilter filter) implements ReadCommand<List<WorkList.Waiting>> {
    @Override
    public Requirement requires() {
        return anyOf(Permission.REVIEW).anywhere();
    }

    static final class Handler implements ReadHandler<CountWaitingByInbox, List<WorkList.Waiting>> {
        private final InstantSource clock;

        Handler(InstantSource clock) {
            this.clock = clock;
        }

        @Override
        public List<WorkList.Waiting> handle(CountWaitingByInbox command, Access access, TenantStore store) {
            return store.the(WorkList.class).byInbox(Parts.whole(access, command.filter(), false, clock.instant()));
        }
    }
}
