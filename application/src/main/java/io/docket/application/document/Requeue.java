package io.docket.application.document;

import io.docket.application.job.Jobs;
import io.docket.application.kernel.Ids;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Versioned;
import io.docket.domain.document.Document;
import io.docket.domain.document.VersionKey;
import io.docket.domain.job.ProcessingJob;
import io.docket.domain.kernel.JobId;
import java.time.InstantSource;

/** Lets documents wait for processing again, each with a job of its own. */
record Requeue(TenantStore store, Ids ids, InstantSource clock) {
    void of(Versioned<Document> stored, VersionKey version) {
        store.the(Documents.class).save(stored.map(document -> document.reprocessing(version)));
        var id = new JobId(ids.next());
        store.the(Jobs.class)
                .add(ProcessingJob.queued(id, store.tenant(), stored.value().id(), clock.instant()));
    }
}
