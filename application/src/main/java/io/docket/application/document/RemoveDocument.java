package io.docket.application.document;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.Expected;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Versioned;
import io.docket.application.kernel.WriteCommand;
import io.docket.application.kernel.WriteHandler;
import io.docket.domain.access.Permission;
import io.docket.domain.document.Document;
import io.docket.domain.document.Obstacle;
import io.docket.domain.document.RemovalExtent;
import io.docket.domain.kernel.DocumentId;
import java.time.InstantSource;

/**
 * Removes a document: all of it, or its files and images only, whereupon it is archived with its data. A job that works on
 * it finds it gone and stops. Files are removed after the commit, by the event, so that a failed commit loses nothing.
 * A document that is still being processed keeps its files until it has its result (conflict).
 *
 * <p>A submitted document, and one that somebody holds, is removed all the same: read-only is what a document says and where it
 * stands, while personal data must go when its time has come or when somebody asks for that.
 */
public record RemoveDocument(DocumentId id, RemovalExtent how, Expected expected) implements WriteCommand<DocumentId> {
    @Override
    public Requirement requires() {
        return anyOf(Permission.REVIEW).on(id);
    }

    static final class Handler implements WriteHandler<RemoveDocument, DocumentId> {
        private final InstantSource clock;

        Handler(InstantSource clock) {
            this.clock = clock;
        }

        @Override
        public DocumentId handle(RemoveDocument command, Access access, TenantStore store) {
            Versioned<Document> stored =
                    store.the(Documents.class).find(command.id()).orElseThrow(() -> Refusal.notFound("document"));
            Document document = command.expected().check(stored);
            Changing.refuse(Obstacle.toRemoving(command.how(), document), document, clock.instant());
            new DocumentErasure(access, store, clock).of(stored, command.how());
            return document.id();
        }
    }
}
