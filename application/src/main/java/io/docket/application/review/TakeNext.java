package io.docket.application.review;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.document.Documents;
import io.docket.application.kernel.Access;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Versioned;
import io.docket.application.kernel.WriteCommand;
import io.docket.application.kernel.WriteHandler;
import io.docket.domain.access.Permission;
import io.docket.domain.document.Document;
import io.docket.domain.kernel.DocumentId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Gives the caller the next or the previous document that waits for its review, and locks it for the caller, so that nobody
 * else is given it. Without a document to go on from, the oldest is next, one that the caller holds already included; past
 * the last it goes on at the other end. Escalated documents are given to who holds {@code pick_next_escalated} alone. Empty
 * when nothing waits.
 */
public record TakeNext(WorkFilter filter, WorkList.Step step) implements WriteCommand<Optional<Document>> {
    @Override
    public Requirement requires() {
        return anyOf(Permission.REVIEW).anywhere();
    }

    static final class Handler implements WriteHandler<TakeNext, Optional<Document>> {
        private final InstantSource clock;

        Handler(InstantSource clock) {
            this.clock = clock;
        }

        @Override
        public Optional<Document> handle(TakeNext command, Access access, TenantStore store) {
            Instant now = clock.instant();
            WorkList.Part part = Parts.toTake(access, command.filter(), now);
            WorkList list = store.the(WorkList.class);
            Documents documents = store.the(Documents.class);
            Optional<DocumentId> taken =
                    list.take(part, command.step()).or(() -> list.take(part, Parts.fromTheEnd(command.step())));
            return taken.flatMap(documents::find).map(stored -> {
                Versioned<Document> locked = stored.map(
                        document -> document.reviewed(document.review().locked(access.user(), now)));
                documents.save(locked);
                return locked.value();
            });
        }
    }
}
