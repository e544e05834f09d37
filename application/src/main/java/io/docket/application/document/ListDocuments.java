package io.docket.application.document;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.PageRequest;
import io.docket.application.kernel.ReadCommand;
import io.docket.application.kernel.ReadHandler;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Versioned;
import io.docket.domain.access.Permission;
import io.docket.domain.document.Document;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Answers the next batch (at most 500) of an inbox's documents, oldest first, after the last one of the batch before. */
public record ListDocuments(InboxId inbox, Optional<DocumentId> last)
        implements ReadCommand<List<Versioned<Document>>> {
    /** How many documents a batch has, unless it is the last. */
    public static final int BATCH = PageRequest.MOST;

    @Override
    public Requirement requires() {
        return anyOf(Permission.VIEW_LIST).on(inbox);
    }

    static final class Handler implements ReadHandler<ListDocuments, List<Versioned<Document>>> {
        private final InstantSource clock;

        Handler(InstantSource clock) {
            this.clock = clock;
        }

        @Override
        public List<Versioned<Document>> handle(ListDocuments command, Access access, TenantStore store) {
            Instant now = clock.instant();
            return store.the(Documents.class).after(command.inbox(), command.last(), BATCH).stream()
                    .map(stored -> stored.map(document -> document.asOf(now)))
                    .toList();
        }
    }
}
