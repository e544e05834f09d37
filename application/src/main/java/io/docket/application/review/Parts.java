package io.docket.application.review;

import io.docket.application.kernel.Access;
import io.docket.domain.access.Permission;
import io.docket.domain.access.Visibility;
import java.time.Instant;
import java.util.Optional;

/** Parts of the work list by the rights of a call. */
final class Parts {
    private Parts() {}

    /** Everything that the caller may review. */
    static WorkList.Part whole(Access access, WorkFilter filter, boolean escalatedOnly, Instant now) {
        Visibility seen = access.visible(Permission.REVIEW);
        return new WorkList.Part(seen, filter, escalatedOnly, seen, access.user(), now);
    }

    /** What the caller may be given. */
    static WorkList.Part toTake(Access access, WorkFilter filter, Instant now) {
        return new WorkList.Part(
                access.visible(Permission.REVIEW),
                filter,
                false,
                access.visible(Permission.PICK_NEXT_ESCALATED),
                access.user(),
                now);
    }

    static WorkList.Step fromTheEnd(WorkList.Step step) {
        return new WorkList.Step(Optional.empty(), step.backwards());
    }
}
