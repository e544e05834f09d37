package io.docket.application.memory;

import io.docket.application.job.JobQueue;
import io.docket.application.kernel.Versioned;
import io.docket.domain.job.JobState;
import io.docket.domain.job.ProcessingJob;
import io.docket.domain.kernel.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

record MemoryJobQueue(MemoryTables tables) implements JobQueue {
    @Override
    public Optional<ProcessingJob> lease(String worker, Instant now, Duration length) {
        return tables.jobs.where(job -> job.leasable(now) && tables.served(job.tenant()) && kept(job)).stream()
                .min(Comparator.comparingLong((Versioned<ProcessingJob> job) ->
                                held(job.value().tenant(), now))
                        .thenComparing(job -> job.value().dueAt())
                        .thenComparing(job -> job.value().id()))
                .map(job -> take(job, worker, now, length));
    }

    private boolean kept(ProcessingJob job) {
        return new TenantTable<>(tables.documents, job.tenant())
                .find(job.document().value())
                .flatMap(document -> new TenantTable<>(tables.withdrawnInboxes, job.tenant())
                        .find(document.value().inbox().value()))
                .isEmpty();
    }

    private long held(TenantId tenant, Instant now) {
        return tables.jobs
                .where(job -> job.tenant().equals(tenant) && job.state() == JobState.LEASED && !job.leasable(now))
                .size();
    }

    private ProcessingJob take(Versioned<ProcessingJob> job, String worker, Instant now, Duration length) {
        Versioned<ProcessingJob> leased = job.map(value -> value.leased(worker, now, length));
        tables.jobs.save(
                new Owned<>(leased.value().tenant(), leased.value().id().value()), leased);
        return leased.value();
    }

    @Override
    public Backlog backlog() {
        List<ProcessingJob> queued = tables.jobs.values(job -> job.state() == JobState.QUEUED);
        return new Backlog(
                queued.size(),
                tables.jobs.where(job -> job.state() == JobState.LEASED).size(),
                queued.stream().map(ProcessingJob::queuedAt).min(Comparator.naturalOrder()));
    }
}
