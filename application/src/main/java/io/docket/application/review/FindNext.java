package io.docket.application.review;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.ReadCommand;
import io.docket.application.kernel.ReadHandler;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.domain.access.Permission;
import io.docket.domain.kernel.DocumentId;
import java.time.InstantSource;
import java.util.Optional;

/** Answers what {@link TakeNext} would give now, without giving it. */
public record FindNext(WorkFilter filter, WorkList.Step step) implements ReadCommand<Optional<DocumentId>> {
    @Override
    public Requirement requires() {
        return anyOf(Permission.REVIEW).anywhere();
    }

    static final class Handler implements ReadHandler<FindNext, Optional<DocumentId>> {
        private final InstantSource clock;

        Handler(InstantSource clock) {
            this.clock = clock;
        }

        @Override
        public Optional<DocumentId> handle(FindNext command, Access access, TenantStore store) {
            WorkList.Part part = Parts.toTake(access, command.filter(), clock.instant());
            WorkList list = store.the(WorkList.class);
            return list.find(part, command.step()).or(() -> list.find(part, Parts.fromTheEnd(command.step())));
        }
    }
}
