package io.docket.application.document;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Versioned;
import io.docket.application.kernel.WriteCommand;
import io.docket.application.kernel.WriteHandler;
import io.docket.domain.access.Permission;
import io.docket.domain.document.Document;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import java.time.InstantSource;
import java.util.List;

/**
 * Moves up to 1,000 documents into another inbox, all or none, with everything that is known of them. One that is still
 * being processed goes on where it is then. A conflict when something keeps the caller from changing one of them (see {@link
 * io.docket.domain.document.Obstacle}).
 */
public record MoveDocuments(List<DocumentId> documents, InboxId to) implements WriteCommand<List<DocumentId>> {
    public MoveDocuments {
        documents = DocumentSelection.checked("document_ids", documents);
    }

    @Override
    public Requirement requires() {
        return anyOf(Permission.REVIEW).onEach(documents, to);
    }

    static final class Handler implements WriteHandler<MoveDocuments, List<DocumentId>> {
        private final InstantSource clock;

        Handler(InstantSource clock) {
            this.clock = clock;
        }

        @Override
        public List<DocumentId> handle(MoveDocuments command, Access access, TenantStore store) {
            Documents documents = store.the(Documents.class);
            List<Versioned<Document>> moved = new Transfer(command.documents(), command.to()).stored(store);
            moved.forEach(stored -> Changing.check(access, stored.value(), clock.instant()));
            moved.forEach(stored -> documents.save(stored.map(document -> document.movedTo(command.to()))));
            return command.documents();
        }
    }
}
