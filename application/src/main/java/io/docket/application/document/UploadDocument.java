package io.docket.application.document;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.document.Submission.Waiting;
import io.docket.application.inbox.Inboxes;
import io.docket.application.inbox.Projects;
import io.docket.application.job.JobQueue;
import io.docket.application.job.Jobs;
import io.docket.application.kernel.Access;
import io.docket.application.kernel.BoundedStream;
import io.docket.application.kernel.Ids;
import io.docket.application.kernel.LongCommand;
import io.docket.application.kernel.LongHandler;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.Signals;
import io.docket.application.kernel.Transactions;
import io.docket.application.kernel.Versioned;
import io.docket.domain.access.Permission;
import io.docket.domain.document.Document;
import io.docket.domain.document.DocumentReceived;
import io.docket.domain.document.Hints;
import io.docket.domain.document.MediaType;
import io.docket.domain.document.StoredFile;
import io.docket.domain.job.ProcessingJob;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.JobId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Receives a file into an inbox. The submission is asked for only after the caller was found to be allowed, so that nothing
 * is read for who is not. The file is streamed to the store, its type is detected from its bytes, and the document is
 * committed together with its processing job: from then on it is never lost. Who waits gets the document with its result,
 * or as it stands when the project's timeout comes first.
 *
 * <p>With an idempotency key, the same content in the same inbox within 24 hours answers the first document as it is now;
 * other content is refused as invalid, and while the first upload runs, another is a conflict.
 */
public record UploadDocument(InboxId inbox, Supplier<Submission> submission, Optional<String> idempotencyKey)
        implements LongCommand<Uploaded> {
    /** An upload of a program that embeds Docket. */
    public UploadDocument(InboxId inbox, String filename, InputStream content, Waiting waiting) {
        this(inbox, () -> new Submission(filename, content, Hints.NONE, waiting), Optional.empty());
    }

    @Override
    public Requirement requires() {
        return anyOf(Permission.UPLOAD).on(inbox);
    }

    static final class Handler implements LongHandler<UploadDocument, Uploaded> {
        private final FileStore files;
        private final TypeDetector types;
        private final ResultWait results;
        private final UploadLimits limits;
        private final QueueLimit queue;
        private final Signals signals;
        private final Ids ids;
        private final InstantSource clock;

        Handler(
                FileStore files,
                TypeDetector types,
                ResultWait results,
                UploadLimits limits,
                Signals signals,
                Ids ids,
                InstantSource clock) {
            this.files = files;
            this.types = types;
            this.results = results;
            this.limits = limits;
            this.queue = new QueueLimit(limits, clock);
            this.signals = signals;
            this.ids = ids;
            this.clock = clock;
        }

        @Override
        public Uploaded handle(UploadDocument command, Access access, Transactions transactions) {
            queue.check(transactions);
            var once = new UploadOnce(command.inbox(), command.idempotencyKey(), access.tenant(), clock);
            once.begin(transactions);
            try {
                Submission submission = command.submission().get();
                Versioned<Document> made = receive(command.inbox(), submission, once, access, transactions);
                return submission.waiting() == Waiting.RETURN
                        ? new Uploaded(made, false)
                        : awaited(command.inbox(), made.value().id(), access, transactions);
            } catch (RuntimeException failure) {
                once.abandon(transactions);
                throw failure;
            }
        }

        private Versioned<Document> receive(
                InboxId inbox, Submission submission, UploadOnce once, Access access, Transactions transactions) {
            var id = new DocumentId(ids.next());
            boolean kept = false;
            try {
                FileStore.Written written = write(id, submission, access);
                Optional<DocumentId> earlier = once.earlier(written);
                if (earlier.isPresent()) {
                    return results.now(access.tenant(), earlier.get(), transactions);
                }
                var file = accepted(written);
                MediaType type = detect(id, access);
                Versioned<Document> added = add(id, inbox, submission, type, file, once, access, transactions);
                kept = true;
                return added;
            } finally {
                if (!kept) {
                    delete(id, access);
                }
            }
        }

        private FileStore.Written write(DocumentId id, Submission submission, Access access) {
            try (InputStream content = new BoundedStream(submission.content(), limits.mostBytes())) {
                return files.write(access.tenant(), id, content);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private static StoredFile accepted(FileStore.Written written) {
            if (written.size() == 0) {
                throw unsupported("The file is empty.");
            }
            return written.stored();
        }

        private MediaType detect(DocumentId id, Access access) {
            try (FileStore.LocalFile local = files.fetch(access.tenant(), id)) {
                TypeDetector.Detected detected = types.detect(local.path());
                if (detected instanceof TypeDetector.Detected.Unreadable unreadable) {
                    throw unsupported(unreadable.reason());
                }
                return ((TypeDetector.Detected.Readable) detected).type();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private void delete(DocumentId id, Access access) {
            try {
                files.delete(access.tenant(), id);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private Versioned<Document> add(
                DocumentId id,
                InboxId inbox,
                Submission submission,
                MediaType type,
                StoredFile file,
                UploadOnce once,
                Access access,
                Transactions transactions) {
            Instant now = clock.instant();
            var document = Document.received(
                    id, inbox, submission.filename(), type, file, submission.hints(), access.user(), now);
            var job = ProcessingJob.queued(new JobId(ids.next()), access.tenant(), id, now);
            Versioned<Document> added = transactions.write(store -> {
                var own = store.in(access.tenant());
                own.the(Inboxes.class).find(inbox).orElseThrow(() -> Refusal.notFound("inbox"));
                own.the(Documents.class).add(document);
                own.the(Jobs.class).add(job);
                once.made(own, id, file);
                access.emit(new DocumentReceived(access.tenant(), inbox, id, now));
                return own.the(Documents.class).find(id).orElseThrow();
            });
            signals.raise(JobQueue.class);
            return added;
        }

        private Uploaded awaited(InboxId inbox, DocumentId id, Access access, Transactions transactions) {
            var timeout = transactions.read(store -> {
                var own = store.in(access.tenant());
                return own.the(Inboxes.class)
                        .find(inbox)
                        .flatMap(found ->
                                own.the(Projects.class).find(found.value().project()))
                        .map(project -> project.value().timeout())
                        .orElseThrow(() -> Refusal.notFound("inbox"));
            });
            Versioned<Document> document = results.await(access.tenant(), id, timeout, transactions);
            document.value().outcome().flatMap(outcome -> outcome.failure()).ifPresent(reason -> {
                throw Refusal.of(Refusal.Kind.INVALID, "processing_failed", reason)
                        .with("id", id.value());
            });
            return new Uploaded(document, true);
        }

        private static Refusal unsupported(String reason) {
            return Refusal.of(Refusal.Kind.UNSUPPORTED, "unsupported_file", reason);
        }
    }
}
