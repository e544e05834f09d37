package io.docket.persistence.job;

import io.docket.domain.job.JobState;
import io.docket.domain.job.Lease;
import io.docket.domain.job.ProcessingJob;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.JobId;
import io.docket.persistence.kernel.OwnedKey;
import io.docket.persistence.kernel.OwnedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

@Entity
@Table(name = "jobs")
class JobRow extends OwnedRow<ProcessingJob> {
    @Column(name = "document_id")
    private String document;

    @Enumerated(EnumType.STRING)
    private JobState state;

    private String worker;

    @Column(name = "lease_number")
    private Long leaseNumber;

    @Column(name = "lease_until")
    private Instant leaseUntil;

    private long leases;
    private int attempts;
    private int crashes;

    @Column(name = "queued_at")
    private Instant queuedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "waiting_since")
    private Instant waitingSince;

    @Column(name = "last_error")
    private String lastError;

    protected JobRow() {}

    private JobRow(OwnedKey key) {
        super(key);
    }

    static JobRow of(OwnedKey key, ProcessingJob job) {
        var row = new JobRow(key);
        row.change(job);
        return row;
    }

    @Override
    protected void change(ProcessingJob job) {
        boolean finished = job.state() == JobState.DONE || job.state() == JobState.FAILED;
        document = job.document().value();
        state = job.state();
        worker = job.lease().map(Lease::worker).orElse(null);
        leaseNumber = job.lease().map(Lease::number).orElse(null);
        leaseUntil = job.lease().map(Lease::until).orElse(null);
        leases = job.leases();
        attempts = job.attempts();
        crashes = job.crashes();
        queuedAt = job.queuedAt();
        dueAt = job.dueAt();
        waitingSince = finished ? null : job.dueAt();
        lastError = job.lastError().orElse(null);
    }

    @Override
    protected ProcessingJob toDomain() {
        return new ProcessingJob(
                new JobId(key().id()),
                key().tenant(),
                new DocumentId(document),
                state,
                Optional.ofNullable(worker).map(holder -> new Lease(holder, leaseNumber, leaseUntil)),
                leases,
                attempts,
                crashes,
                queuedAt,
                dueAt,
                Optional.ofNullable(lastError));
    }
}
