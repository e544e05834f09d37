package io.docket.application.review;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.document.Documents;
import io.docket.application.kernel.Access;
import io.docket.application.kernel.ReadCommand;
import io.docket.application.kernel.ReadHandler;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Versioned;
import io.docket.domain.access.Permission;
import io.docket.domain.document.Document;
import java.time.InstantSource;
import java.util.Optional;

/** Answers the document that has waited longest for the caller's review, or the escalated one; see {@link CountWaiting}. */
public record FindOldest(WorkFilter filter, boolean escalatedOnly) implements ReadCommand<Optional<Document>> {
    @Override
    public Requirement requires() {
        return anyOf(Permission.REVIEW).anywhere();
    }

    static final class Handler implements ReadHandler<FindOldest, Optional<Document>> {
        private final InstantSource clock;

        Handler(InstantSource clock) {
            this.clock = clock;
        }

        @Override
        public Optional<Document> handle(FindOldest command, Access access, TenantStore store) {
            WorkList.Part part = Parts.whole(access, command.filter(), command.escalatedOnly(), clock.instant());
            return store.the(WorkList.class)
                    .find(part, WorkList.Step.OLDEST)
                    .flatMap(store.the(Documents.class)::find)
                    .map(Versioned::value);
        }
    }
}
