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
import io.docket.domain.document.DocumentRemoved;
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
public record RemoveDocument(DocumentId id, How how, Expected expected) implements WriteCommand<DocumentId> {
    /** What is removed. */
    public enum How {
        FULL,
        SOURCE_FILES
    }

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
            Documents documents = store.the(Documents.class);
            Versioned<Document> stored = documents.find(command.id()).orElseThrow(() -> Refusal.notFound("document"));
            Document document = command.expected().check(stored);
            switch (command.how()) {
                case FULL -> new DocumentErasure(access, store, clock).of(document.inbox(), document.id());
                case SOURCE_FILES -> {
                    archive(stored, documents);
                    access.emit(new DocumentRemoved(
                            store.tenant(), document.inbox(), document.id(), false, clock.instant()));
                }
            }
            return document.id();
        }

        private static void archive(Versioned<Document> stored, Documents documents) {
            if (stored.value().outcome().isEmpty()) {
                throw StillProcessing.refusal("Its files are needed until it has been processed.");
            }
            documents.save(stored.map(Document::filesRemoved));
        }
    }
}
