package io.docket.persistence.job;

import io.docket.application.job.Jobs;
import io.docket.application.kernel.Versioned;
import io.docket.domain.job.ProcessingJob;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.JobId;
import io.docket.domain.kernel.TenantId;
import io.docket.persistence.kernel.JpaTable;
import io.docket.persistence.kernel.OpenWork;
import java.util.List;
import java.util.Optional;

final class JpaJobs implements Jobs {
    private final OpenWork work;
    private final TenantId tenant;
    private final JpaTable<JobRow, ProcessingJob, JobId> table;

    JpaJobs(OpenWork work, TenantId tenant) {
        this.work = work;
        this.tenant = tenant;
        this.table = table(work, tenant);
    }

    static JpaTable<JobRow, ProcessingJob, JobId> table(OpenWork work, TenantId tenant) {
        return new JpaTable<>(work, tenant, JobRow.class, ProcessingJob::id, JobRow::of);
    }

    @Override
    public void add(ProcessingJob job) {
        if (!job.tenant().equals(tenant)) {
            throw new IllegalArgumentException("a job of another tenant");
        }
        table.add(job);
    }

    @Override
    public Optional<Versioned<ProcessingJob>> find(JobId id) {
        return table.find(id);
    }

    @Override
    public List<ProcessingJob> of(DocumentId document) {
        var query =
                table.select("and r.document = :document order by r.key.id").setParameter("document", document.value());
        return table.results(query).stream().map(Versioned::value).toList();
    }

    @Override
    public void save(Versioned<ProcessingJob> job) {
        table.save(job);
    }

    @Override
    public void removeAll(DocumentId document) {
        work.change(work.writing()
                .createQuery("delete from JobRow r where r.key.tenant = :tenant and r.document = :document")
                .setParameter("tenant", tenant.value())
                .setParameter("document", document.value()));
    }
}
