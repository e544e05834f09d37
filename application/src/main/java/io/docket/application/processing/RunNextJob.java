package io.docket.application.processing;

import io.docket.application.document.Documents;
import io.docket.application.document.ReaderBusy;
import io.docket.application.document.UnreadableFile;
import io.docket.application.inbox.Inboxes;
import io.docket.application.job.JobQueue;
import io.docket.application.job.Jobs;
import io.docket.application.kernel.Access;
import io.docket.application.kernel.LongCommand;
import io.docket.application.kernel.LongHandler;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.Signals;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Transactions;
import io.docket.application.kernel.Versioned;
import io.docket.domain.document.Document;
import io.docket.domain.document.DocumentProcessed;
import io.docket.domain.document.Outcome;
import io.docket.domain.job.JobState;
import io.docket.domain.job.ProcessingJob;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Leases one job and runs its stages; answers whether there was one. A file that cannot be read fails at once, anything
 * else is tried again later, as often as it takes while its reader is busy with others; a job that took its workers down twice is failed without being touched.
 */
public record RunNextJob(String worker, BooleanSupplier stopping) implements LongCommand<Boolean> {
    private static final System.Logger LOG = System.getLogger(RunNextJob.class.getName());

    private static final Duration UNTIL_READERS_ARE_FREE = Duration.ofMinutes(1);

    @Override
    public Requirement requires() {
        return Requirement.installation();
    }

    static final class Handler implements LongHandler<RunNextJob, Boolean> {
        private final Pipeline pipeline;
        private final HeldLeases leases;
        private final Duration lease;
        private final Signals signals;
        private final InstantSource clock;

        Handler(Pipeline pipeline, HeldLeases leases, Duration lease, Signals signals, InstantSource clock) {
            this.pipeline = pipeline;
            this.leases = leases;
            this.lease = lease;
            this.signals = signals;
            this.clock = clock;
        }

        @Override
        public Boolean handle(RunNextJob command, Access access, Transactions transactions) {
            Optional<ProcessingJob> leased = transactions.write(
                    store -> store.installation(JobQueue.class).lease(command.worker(), clock.instant(), lease));
            leased.ifPresent(job -> run(job, command, access, transactions));
            return leased.isPresent();
        }

        private void run(ProcessingJob job, RunNextJob command, Access access, Transactions transactions) {
            Optional<Document> document = transactions.read(store -> store.in(job.tenant())
                    .the(Documents.class)
                    .find(job.document())
                    .map(Versioned::value)
                    .filter(found -> store.in(job.tenant())
                            .the(Inboxes.class)
                            .find(found.inbox())
                            .isPresent()));
            if (document.isEmpty()) {
                return;
            }
            var work = new Work(job, document.get(), transactions, command.stopping(), new InboxHistory());
            leases.add(job);
            try {
                attempt(work, access);
            } catch (Work.LeaseLost lost) {
                LOG.log(Level.INFO, "Job {0} is no longer ours", job.id());
            } finally {
                leases.remove(job);
            }
            signals.raise(job.document());
        }

        private void attempt(Work work, Access access) {
            ProcessingJob job = work.job();
            if (job.poisonous()) {
                String reason =
                        "Processing this document stopped the server " + job.crashes() + " times; it was put aside.";
                end(work, access, reason, failed -> failed.failed(reason));
                return;
            }
            try {
                pipeline.run(work, () -> access.emit(processed(work)));
            } catch (Work.LeaseLost lost) {
                throw lost;
            } catch (Work.Stopped stopped) {
                save(work, held -> held.handedBack(clock.instant()));
            } catch (ReaderBusy busy) {
                LOG.log(Level.WARNING, "Document {0} waits: {1}", job.document(), busy.getMessage());
                save(work, held -> held.handedBack(clock.instant().plus(UNTIL_READERS_ARE_FREE)));
            } catch (UnreadableFile unreadable) {
                LOG.log(Level.INFO, "Document {0} cannot be read: {1}", job.document(), unreadable.getMessage());
                end(work, access, unreadable.getMessage(), held -> held.failed(unreadable.getMessage()));
            } catch (RuntimeException | OutOfMemoryError | StackOverflowError failure) {
                LOG.log(Level.WARNING, "Attempt at job " + job.id() + " failed", failure);
                String reason =
                        "Processing failed for a reason of the server's own (see its log, job " + job.id() + ").";
                end(work, access, reason, held -> held.attemptFailed(clock.instant(), reason));
            }
        }

        private void save(Work work, Function<ProcessingJob, ProcessingJob> change) {
            work.write(store -> {
                store.the(Jobs.class).save(work.held(store).map(change));
            });
        }

        /** Stores the job's failure, and the document's once no attempt is left. */
        private void end(Work work, Access access, String reason, Function<ProcessingJob, ProcessingJob> failure) {
            work.write(store -> {
                Versioned<ProcessingJob> ended = work.held(store).map(failure);
                store.the(Jobs.class).save(ended);
                if (ended.value().state() == JobState.FAILED) {
                    failDocument(store, work, reason);
                    access.emit(processed(work));
                }
            });
        }

        private void failDocument(TenantStore store, Work work, String reason) {
            Documents documents = store.the(Documents.class);
            Instant now = clock.instant();
            documents
                    .find(work.document().id())
                    .ifPresent(document ->
                            documents.save(document.map(found -> found.processed(Outcome.failed(now, reason)))));
        }

        private DocumentProcessed processed(Work work) {
            return new DocumentProcessed(
                    work.tenant(), work.document().inbox(), work.document().id(), clock.instant());
        }
    }
}
