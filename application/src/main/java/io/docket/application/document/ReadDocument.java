package io.docket.application.document;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.ReadCommand;
import io.docket.application.kernel.ReadHandler;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Versioned;
import io.docket.domain.access.Permission;
import io.docket.domain.document.Document;
import io.docket.domain.kernel.DocumentId;
import java.time.InstantSource;

/** Answers one document as it stands, whether or not its processing has ended. */
public record ReadDocument(DocumentId id) implements ReadCommand<Versioned<Document>> {
    @Override
    public Requirement requires() {
        return anyOf(Permission.REVIEW).on(id);
    }

    static final class Handler implements ReadHandler<ReadDocument, Versioned<Document>> {
        private final InstantSource clock;

        Handler(InstantSource clock) {
            this.clock = clock;
        }

        @Override
        public Versioned<Document> handle(ReadDocument command, Access access, TenantStore store) {
            return store.the(Documents.class)
                    .find(command.id())
                    .orElseThrow(() -> Refusal.notFound("document"))
                    .map(document -> document.asOf(clock.instant()));
        }
    }
}
