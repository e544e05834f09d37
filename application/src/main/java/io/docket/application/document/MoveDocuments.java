package io.docket.application.document;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.WriteCommand;
import io.docket.application.kernel.WriteHandler;
import io.docket.domain.access.Permission;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import java.util.List;

/**
 * Moves up to 1,000 documents into another inbox, all or none, with everything that is known of them. One that is still
 * being processed goes on where it is then.
 */
public record MoveDocuments(List<DocumentId> documents, InboxId to) implements WriteCommand<List<DocumentId>> {
    public MoveDocuments {
        documents = Transfer.checked(documents);
    }

    @Override
    public Requirement requires() {
        return anyOf(Permission.REVIEW).onEach(documents, to);
    }

    static final class Handler implements WriteHandler<MoveDocuments, List<DocumentId>> {
        @Override
        public List<DocumentId> handle(MoveDocuments command, Access access, TenantStore store) {
            Documents documents = store.the(Documents.class);
            new Transfer(command.documents(), command.to())
                    .stored(store)
                    .forEach(stored -> documents.save(stored.map(document -> document.movedTo(command.to()))));
            return command.documents();
        }
    }
}
