package io.docket.application.document;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.Page;
import io.docket.application.kernel.PageRequest;
import io.docket.application.kernel.ReadCommand;
import io.docket.application.kernel.ReadHandler;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Versioned;
import io.docket.domain.access.Permission;
import io.docket.domain.document.Document;
import io.docket.domain.kernel.InboxId;
import java.time.Instant;
import java.time.InstantSource;

/** Answers one page of an inbox's documents, newest first unless another order is asked for. */
public record PageDocuments(InboxId inbox, DocumentFilter filter, DocumentOrder order, PageRequest request)
        implements ReadCommand<Page<Versioned<Document>>> {
    @Override
    public Requirement requires() {
        return anyOf(Permission.VIEW_LIST).on(inbox);
    }

    static final class Handler implements ReadHandler<PageDocuments, Page<Versioned<Document>>> {
        private final InstantSource clock;

        Handler(InstantSource clock) {
            this.clock = clock;
        }

        @Override
        public Page<Versioned<Document>> handle(PageDocuments command, Access access, TenantStore store) {
            Instant now = clock.instant();
            return store.the(Documents.class)
                    .page(command.inbox(), command.filter(), command.order(), command.request())
                    .map(stored -> stored.map(document -> document.asOf(now)));
        }
    }
}
