package io.docket.application.memory;

import io.docket.application.job.Jobs;
import io.docket.application.kernel.Versioned;
import io.docket.domain.job.ProcessingJob;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.JobId;
import io.docket.domain.kernel.TenantId;
import java.util.List;
import java.util.Optional;

record MemoryJobs(MemoryTables tables, TenantId tenant) implements Jobs {
    private TenantTable<ProcessingJob> rows() {
        return new TenantTable<>(tables.jobs, tenant);
    }

    @Override
    public void add(ProcessingJob job) {
        rows().add(job.id().value(), job);
    }

    @Override
    public Optional<Versioned<ProcessingJob>> find(JobId id) {
        return rows().find(id.value());
    }

    @Override
    public List<ProcessingJob> of(DocumentId document) {
        return rows().where(job -> job.document().equals(document)).stream()
                .map(Versioned::value)
                .toList();
    }

    @Override
    public void save(Versioned<ProcessingJob> job) {
        rows().save(job.value().id().value(), job);
    }

    @Override
    public void removeAll(DocumentId document) {
        of(document).forEach(job -> rows().remove(job.id().value()));
    }
}
