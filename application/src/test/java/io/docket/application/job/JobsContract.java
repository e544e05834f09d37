package io.docket.application.job;

import static io.docket.application.Samples.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.Samples;
import io.docket.application.kernel.ConcurrentChange;
import io.docket.application.kernel.StoreContract;
import io.docket.application.kernel.Versioned;
import io.docket.domain.job.ProcessingJob;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.TenantId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link Jobs} promises. */
public interface JobsContract extends StoreContract {
    private ProcessingJob added(TenantId tenant, DocumentId document) {
        ProcessingJob job = Samples.job(tenant, document, NOON);
        writing(tenant, store -> store.the(Jobs.class).add(job));
        return job;
    }

    private Optional<Versioned<ProcessingJob>> found(TenantId tenant, ProcessingJob job) {
        return reading(tenant, store -> store.the(Jobs.class).find(job.id()));
    }

    private List<ProcessingJob> of(TenantId tenant, DocumentId document) {
        return reading(tenant, store -> store.the(Jobs.class).of(document));
    }

    @Test
    default void everyStateOfAJobComesBackAsItWas() {
        TenantId tenant = storedTenant();
        ProcessingJob job = added(tenant, storedDocument(tenant).id());
        var leased = job.leased("node/worker", NOON, Duration.ofSeconds(60));
        var states = List.of(
                leased,
                leased.handedBack(NOON.plusSeconds(1)),
                leased.attemptFailed(NOON.plusSeconds(2), "the engine was busy"),
                leased.failed("the file cannot be read"),
                leased.done());
        assertEquals(job, found(tenant, job).orElseThrow().value());
        for (ProcessingJob state : states) {
            var stored = found(tenant, job).orElseThrow();
            writing(tenant, store -> store.the(Jobs.class).save(stored.map(before -> state)));
            assertEquals(state, found(tenant, job).orElseThrow().value());
            assertTrue(found(tenant, job).orElseThrow().number() > stored.number());
        }
    }

    @Test
    default void aJobThatWasChangedMeanwhileIsNotSaved() {
        TenantId tenant = storedTenant();
        ProcessingJob job = added(tenant, storedDocument(tenant).id());
        var stored = found(tenant, job).orElseThrow();
        writing(tenant, store -> store.the(Jobs.class).save(stored.map(ProcessingJob::done)));
        assertThrows(
                ConcurrentChange.class,
                () -> writing(
                        tenant, store -> store.the(Jobs.class).save(stored.map(value -> value.failed("too late")))));
        assertEquals(job.done(), found(tenant, job).orElseThrow().value());
    }

    @Test
    default void theJobsOfADocumentComeOldestFirst() {
        TenantId tenant = storedTenant();
        DocumentId document = storedDocument(tenant).id();
        var first = added(tenant, document);
        var second = added(tenant, document);
        added(tenant, storedDocument(tenant).id());
        assertEquals(List.of(first, second), of(tenant, document));
    }

    @Test
    default void theJobsOfADocumentAreRemovedWithoutThoseOfOthers() {
        TenantId tenant = storedTenant();
        DocumentId document = storedDocument(tenant).id();
        added(tenant, document);
        added(tenant, document);
        var kept = added(tenant, storedDocument(tenant).id());
        writing(tenant, store -> store.the(Jobs.class).removeAll(document));
        assertEquals(List.of(), of(tenant, document));
        assertEquals(List.of(kept), of(tenant, kept.document()));
    }

    @Test
    default void anotherTenantSeesNothing() {
        TenantId tenant = storedTenant();
        TenantId other = storedTenant();
        ProcessingJob job = added(tenant, storedDocument(tenant).id());
        assertEquals(Optional.empty(), found(other, job));
        assertEquals(List.of(), of(other, job.document()));
        writing(other, store -> store.the(Jobs.class).removeAll(job.document()));
        assertEquals(List.of(job), of(tenant, job.document()));
    }
}
