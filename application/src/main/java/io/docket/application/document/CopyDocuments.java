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
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/**
 * Copies up to 1,000 documents into another inbox, all or none, and answers the copies in the documents' order. A copy has a
 * file and data of its own; one of a document that has no result yet when its file is copied is processed by itself.
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
            var copies = new LinkedHashMap<DocumentId, CopiedFile>();
            Set<DocumentId> unwanted = new HashSet<>();
            try {
                for (Document original : originals) {
                    var copy = new DocumentId(ids.next());
                    unwanted.add(copy);
                    boolean complete = copyFile(tenant, original, copy);
                    copies.put(original.id(), new CopiedFile(original, copy, complete));
                }
                List<Document> added = transactions.write(store -> transfer.stored(store.in(tenant)).stream()
                        .map(Versioned::value)
                        .map(original ->
                                add(copies.get(original.id()), original, command.to(), access, store.in(tenant)))
                        .toList());
                added.stream()
                        .filter(copy -> !copy.archived())
                        .map(Document::id)
                        .forEach(unwanted::remove);
                signals.raise(JobQueue.class);
                return added.stream().map(Document::id).toList();
            } finally {
                unwanted.forEach(copy -> delete(tenant, copy));
            }
        }

        /** The document whose file was copied, as it was before that, what the copy will be, and whether the file was there. */
        private record CopiedFile(Document original, DocumentId id, boolean complete) {
            /** What can be copied of it now; as it was when it has parts since, which the copy lacks. */
            Document asFarAsCopied(Document now) {
                if (complete) {
                    return now.storedParts().equals(original.storedParts()) ? now : original;
                }
                if (now.archived()) {
                    return now;
                }
                throw new IllegalStateException("The file of document " + now.id() + " is missing.");
            }
        }

        private Document add(CopiedFile file, Document original, InboxId to, Access access, TenantStore store) {
            Instant now = clock.instant();
            Document copy = file.asFarAsCopied(original).copied(file.id(), to, access.user(), now);
            store.the(Documents.class).add(copy);
            if (copy.outcome().isPresent()) {
                store.the(Readings.class).copyAll(original.id(), copy.id());
            } else {
                store.the(Jobs.class).add(ProcessingJob.queued(new JobId(ids.next()), store.tenant(), copy.id(), now));
            }
            access.emit(new DocumentReceived(store.tenant(), to, copy.id(), now));
            return copy;
        }

        /** Answers whether all that the original should have was there: somebody may remove it meanwhile. */
        private boolean copyFile(TenantId tenant, Document original, DocumentId copy) {
            if (original.archived()) {
                return true;
            }
            try {
                try (FileStore.LocalFile local = files.fetch(tenant, original.id());
                        InputStream content = Files.newInputStream(local.path())) {
                    files.write(tenant, copy, content);
                }
                for (int part : original.storedParts()) {
                    copyPart(tenant, original.id(), copy, part);
                }
                return true;
            } catch (NoSuchFileException gone) {
                return false;
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
