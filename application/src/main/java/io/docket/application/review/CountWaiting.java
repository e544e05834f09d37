package io.docket.application.review;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.ReadCommand;
import io.docket.application.kernel.ReadHandler;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.domain.access.Permission;
import java.time.InstantSource;

/**
 * Answers how many documents wait for the caller's review, or of these how many are escalated. A document waits when it was
 * read with success, is not straight through unless it was drawn as a sample, is neither submitted nor rejected, is not held
 * by somebody else, and may be reviewed by the caller.
 */
public record CountWaiting(WorkFilter filter, boolean escalatedOnly) implements ReadCommand<Long> {
    @Override
    public Requirement requires() {
        return anyOf(Permission.REVIEW).anywhere();
    }

    static final class Handler implements ReadHandler<CountWaiting, Long> {
        private final InstantSource clock;

        Handler(InstantSource clock) {
            this.clock = clock;
        }

        @Override
        public Long handle(CountWaiting command, Access access, TenantStore store) {
            return store.the(WorkList.class)
                    .count(Parts.whole(access, command.filter(), command.escalatedOnly(), clock.instant()));
        }
    }
}
