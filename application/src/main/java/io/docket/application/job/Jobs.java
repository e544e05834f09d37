package io.docket.application.job;

import io.docket.application.kernel.TenantPort;
import io.docket.application.kernel.Versioned;
import io.docket.domain.job.ProcessingJob;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.JobId;
import java.util.List;
import java.util.Optional;

/** The tenant's processing jobs. */
public interface Jobs extends TenantPort {
    void add(ProcessingJob job);

    Optional<Versioned<ProcessingJob>> find(JobId id);

    /** All jobs of a document, oldest first. */
    List<ProcessingJob> of(DocumentId document);

    /** Stores the changed value; ConcurrentChange unless the stored one still has this number. */
    void save(Versioned<ProcessingJob> job);

    void removeAll(DocumentId document);
}
