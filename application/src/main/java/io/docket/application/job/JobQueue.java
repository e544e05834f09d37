package io.docket.application.job;

import io.docket.application.kernel.InstallationPort;
import io.docket.domain.job.ProcessingJob;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The jobs of all tenants as workers see them. */
public interface JobQueue extends InstallationPort {
    /**
     * Leases one job that is leasable now (see {@link ProcessingJob#leasable}), the tenant's oldest first, and fairly
     * between tenants: a tenant with fewer leased jobs comes first. No two callers are ever given the same job, and none
     * waits for another. Call it in a write.
     */
    Optional<ProcessingJob> lease(String worker, Instant now, Duration length);

    /** How much waits, for the operator and for the limit of the queue. */
    Backlog backlog();

    /** Jobs that are queued, those that are leased, and since when the oldest queued one waits. */
    record Backlog(long queued, long leased, Optional<Instant> oldestQueuedAt) {}
}
