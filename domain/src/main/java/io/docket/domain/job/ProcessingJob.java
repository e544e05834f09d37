package io.docket.domain.job;

import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InvalidValue;
import io.docket.domain.kernel.JobId;
import io.docket.domain.kernel.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The processing of one document. Life: queued → leased → done | failed; a failed attempt queues
 * it again after a growing delay, and a lapsed lease is taken over by the next worker. A job whose lease lapsed twice is
 * poisonous: it took its workers down, and is failed instead of taking a third.
 */
public record ProcessingJob(
        JobId id,
        TenantId tenant,
        DocumentId document,
        JobState state,
        Optional<Lease> lease,
        long leases,
        int attempts,
        int crashes,
        Instant queuedAt,
        Instant dueAt,
        Optional<String> lastError) {
    public static final int MOST_CRASHES = 2;

    public ProcessingJob {
        if (lease.isPresent() != (state == JobState.LEASED)) {
            throw new InvalidValue("lease", "is held exactly while the job is leased");
        }
    }

    public static ProcessingJob queued(JobId id, TenantId tenant, DocumentId document, Instant now) {
        return new ProcessingJob(
                id, tenant, document, JobState.QUEUED, Optional.empty(), 0, 0, 0, now, now, Optional.empty());
    }

    /** Whether a worker may take the job now: it is queued and due, or its holder let the lease lapse. */
    public boolean leasable(Instant now) {
        return switch (state) {
            case QUEUED -> !now.isBefore(dueAt);
            case LEASED -> lease.orElseThrow().lapsed(now);
            case DONE, FAILED -> false;
        };
    }

    public ProcessingJob leased(String worker, Instant now, Duration length) {
        if (!leasable(now)) {
            throw new IllegalStateException("job " + id + " cannot be leased now");
        }
        int crashed = state == JobState.LEASED ? crashes + 1 : crashes;
        var taken = new Lease(worker, leases + 1, now.plus(length));
        return with(JobState.LEASED, Optional.of(taken), leases + 1, attempts, crashed, dueAt, lastError);
    }

    /** Whether the job took its workers down so often that no other may be lost on it. */
    public boolean poisonous() {
        return crashes >= MOST_CRASHES;
    }

    public boolean heldBy(Lease holder) {
        return lease.map(Lease::number)
                .filter(number -> number == holder.number())
                .isPresent();
    }

    public ProcessingJob renewed(Instant now, Duration length) {
        Lease held = lease.orElseThrow();
        var longer = new Lease(held.worker(), held.number(), now.plus(length));
        return with(state, Optional.of(longer), leases, attempts, crashes, dueAt, lastError);
    }

    /** Gives the job back unfinished, as a worker does that must stop, to be taken again then; this is no failed attempt. */
    public ProcessingJob handedBack(Instant due) {
        return with(JobState.QUEUED, Optional.empty(), leases, attempts, crashes, due, lastError);
    }

    public ProcessingJob done() {
        return with(JobState.DONE, Optional.empty(), leases, attempts, crashes, dueAt, Optional.empty());
    }

    /** After a failed attempt that another may mend: queued again later, or failed once the attempts are used up. */
    public ProcessingJob attemptFailed(Instant now, String reason) {
        int failed = attempts + 1;
        if (failed >= RetryDelay.MOST_ATTEMPTS) {
            return with(JobState.FAILED, Optional.empty(), leases, failed, crashes, dueAt, Optional.of(reason));
        }
        Instant later = now.plus(RetryDelay.after(failed));
        return with(JobState.QUEUED, Optional.empty(), leases, failed, crashes, later, Optional.of(reason));
    }

    /** After a failure that no further attempt would mend. */
    public ProcessingJob failed(String reason) {
        return with(JobState.FAILED, Optional.empty(), leases, attempts + 1, crashes, dueAt, Optional.of(reason));
    }

    private ProcessingJob with(
            JobState newState,
            Optional<Lease> newLease,
            long newLeases,
            int newAttempts,
            int newCrashes,
            Instant newDueAt,
            Optional<String> newError) {
        return new ProcessingJob(
                id,
                tenant,
                document,
                newState,
                newLease,
                newLeases,
                newAttempts,
                newCrashes,
                queuedAt,
                newDueAt,
                newError);
    }
}
