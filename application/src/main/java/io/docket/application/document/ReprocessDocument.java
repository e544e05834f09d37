package io.docket.application.document;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.job.JobQueue;
import io.docket.application.kernel.Access;
import io.docket.application.kernel.Ids;
import io.docket.application.kernel.LongCommand;
import io.docket.application.kernel.LongHandler;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.Signals;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Transactions;
import io.docket.application.kernel.Versioned;
import io.docket.domain.access.Permission;
import io.docket.domain.document.Document;
import io.docket.domain.document.Obstacle;
import io.docket.domain.document.Reviewer;
import io.docket.domain.document.VersionKey;
import io.docket.domain.kernel.DocumentId;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Finds a document's fields anew and writes them under the version's name; what was read is not read again, unless reading
 * is what failed. A conflict while the document is being processed, when something keeps the caller from changing it (see
 * {@link io.docket.domain.document.Obstacle}), when it was never read and its files are gone, or when it has no room for another version. Answers the document as it
 * waits.
 */
public record ReprocessDocument(DocumentId id, VersionKey version) implements LongCommand<Versioned<Document>> {
    @Override
    public Requirement requires() {
        return anyOf(Permission.UPLOAD).on(id);
    }

    static final class Handler implements LongHandler<ReprocessDocument, Versioned<Document>> {
        private final Signals signals;
        private final Ids ids;
        private final InstantSource clock;

        Handler(Signals signals, Ids ids, InstantSource clock) {
            this.signals = signals;
            this.ids = ids;
            this.clock = clock;
        }

        @Override
        public Versioned<Document> handle(ReprocessDocument command, Access access, Transactions transactions) {
            transactions.write(store -> queue(command, access, store.in(access.tenant())));
            signals.raise(JobQueue.class);
            return transactions
                    .read(store ->
                            store.in(access.tenant()).the(Documents.class).find(command.id()))
                    .orElseThrow(() -> Refusal.notFound("document"))
                    .map(document -> document.asOf(clock.instant()));
        }

        private DocumentId queue(ReprocessDocument command, Access access, TenantStore store) {
            Versioned<Document> stored =
                    store.the(Documents.class).find(command.id()).orElseThrow(() -> Refusal.notFound("document"));
            Document document = stored.value();
            Instant now = clock.instant();
            Reviewer reviewer = Changing.reviewer(access, document);
            Changing.refuse(Obstacle.toReprocessing(reviewer, document, command.version(), now), document, now);
            new Requeue(store, ids, clock).of(stored, command.version());
            return document.id();
        }
    }
}
