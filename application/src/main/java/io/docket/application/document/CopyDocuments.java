package io.docket.application.document;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.job.JobQueue;
import io.docket.application.job.Jobs;
import io.docket.application.kernel.Access;
import io.docket.application.kernel.Ids;
import io.docket.application.kernel.LongCommand;
import io.docket.application.kernel.LongHandler;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.Signals;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Transactions;
import io.docket.application.kernel.Versioned;
import io.docket.domain.access.Permission;
import io.docket.domain.document.Document;
import io.docket.domain.document.DocumentReceived;
import io.docket.domain.job.ProcessingJob;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.JobId;
import io.docket.domain.kernel.TenantId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Copies up to 1,000 documents into another inbox, all or none, and answers the copies in the documents' order. A copy has a
 * file and data of its own; one of a document that has no result yet is processed by itself.
 */
public record CopyDocuments(List<DocumentId> documents, InboxId to) implements LongCommand<List<DocumentId>> {
    public CopyDocuments {
        documents = DocumentSelection.checked("document_ids", documents);
    }

    @Override
    public Requirement requires() {
        return anyOf(Permission.REVIEW).onEach(documents, to);
    }

    static final class Handler implements LongHandler<CopyDocuments, List<DocumentId>> {
        private final FileStore files;
        private final Signals signals;
        private final Ids ids;
        private final InstantSource clock;

        Handler(FileStore files, Signals signals, Ids ids, InstantSource clock) {
            this.files = files;
            this.signals = signals;
            this.ids = ids;
            this.clock = clock;
        }

        @Override
        public List<DocumentId> handle(CopyDocuments command, Access access, Transactions transactions) {
            TenantId tenant = access.tenant();
            var transfer = new Transfer(command.documents(), command.to());
            List<Document> originals = transactions.read(store -> transfer.stored(store.in(tenant)).stream()
                    .map(Versioned::value)
                    .toList());
            var copies = new LinkedHashMap<DocumentId, DocumentId>();
            boolean kept = false;
            try {
                for (Document original : originals) {
                    var copy = new DocumentId(ids.next());
                    copies.put(original.id(), copy);
                    copyFile(tenant, original, copy);
                }
                transactions.write(store -> {
                    transfer.stored(store.in(tenant))
                            .forEach(original -> add(original.value(), copies, command.to(), access, store.in(tenant)));
                    return copies;
                });
                kept = true;
                signals.raise(JobQueue.class);
                return List.copyOf(copies.values());
            } finally {
                if (!kept) {
                    copies.values().forEach(copy -> delete(tenant, copy));
                }
            }
        }

        private void add(
                Document original, Map<DocumentId, DocumentId> copies, InboxId to, Access access, TenantStore store) {
            Instant now = clock.instant();
            Document copy = original.copied(copies.get(original.id()), to, access.user(), now);
            store.the(Documents.class).add(copy);
            if (copy.outcome().isPresent()) {
                store.the(Readings.class).copyAll(original.id(), copy.id());
            } else {
                store.the(Jobs.class).add(ProcessingJob.queued(new JobId(ids.next()), store.tenant(), copy.id(), now));
            }
            access.emit(new DocumentReceived(store.tenant(), to, copy.id(), now));
        }

        private void copyFile(TenantId tenant, Document original, DocumentId copy) {
            if (original.archived()) {
                return;
            }
            try {
                try (FileStore.LocalFile local = files.fetch(tenant, original.id());
                        InputStream content = Files.newInputStream(local.path())) {
                    files.write(tenant, copy, content);
                }
                for (int part : original.storedParts()) {
                    copyPart(tenant, original.id(), copy, part);
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private void copyPart(TenantId tenant, DocumentId original, DocumentId copy, int number) throws IOException {
            try (FileStore.LocalFile local = files.fetchPart(tenant, original, number);
                    InputStream content = Files.newInputStream(local.path())) {
                files.writePart(tenant, copy, number, content);
            }
        }

        private void delete(TenantId tenant, DocumentId copy) {
            try {
                files.delete(tenant, copy);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
