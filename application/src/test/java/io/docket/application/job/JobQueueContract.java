package io.docket.application.job;

import static io.docket.application.Samples.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.Samples;
import io.docket.application.document.Documents;
import io.docket.application.inbox.Inboxes;
import io.docket.application.kernel.StoreContract;
import io.docket.domain.job.JobState;
import io.docket.domain.job.ProcessingJob;
import io.docket.domain.kernel.JobId;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.tenant.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every {@link JobQueue} promises. */
public interface JobQueueContract extends StoreContract {
    Duration LEASE = Duration.ofSeconds(60);

    private ProcessingJob queued(TenantId tenant, Instant at) {
        ProcessingJob job = Samples.job(tenant, storedDocument(tenant).id(), at);
        writing(tenant, store -> store.the(Jobs.class).add(job));
        return job;
    }

    private Optional<ProcessingJob> leased(String worker, Instant now) {
        return testee().write(store -> store.installation(JobQueue.class).lease(worker, now, LEASE));
    }

    private void change(ProcessingJob job, UnaryOperator<ProcessingJob> change) {
        writing(job.tenant(), store -> {
            Jobs jobs = store.the(Jobs.class);
            jobs.save(jobs.find(job.id()).orElseThrow().map(change));
        });
    }

    private ProcessingJob stored(ProcessingJob job) {
        return reading(
                job.tenant(),
                store -> store.the(Jobs.class).find(job.id()).orElseThrow().value());
    }

    @Test
    default void noJobOfAWithdrawnInboxIsLeased() {
        TenantId tenant = storedTenant();
        ProcessingJob gone = queued(tenant, NOON);
        ProcessingJob kept = queued(tenant, NOON.plusSeconds(1));
        writing(
                tenant,
                store -> store.the(Inboxes.class)
                        .withdraw(store.the(Documents.class)
                                .find(gone.document())
                                .orElseThrow()
                                .value()
                                .inbox()));
        Instant later = NOON.plusSeconds(2);
        assertEquals(kept.id(), leased("worker", later).orElseThrow().id());
        assertEquals(Optional.empty(), leased("worker", later));
    }

    @Test
    default void aLeasedJobIsStoredAsLeased() {
        ProcessingJob job = queued(storedTenant(), NOON);
        ProcessingJob leased = leased("worker", NOON).orElseThrow();
        assertEquals(job.leased("worker", NOON, LEASE), leased);
        assertEquals(leased, stored(job));
    }

    @Test
    default void aTenantsOldestJobComesFirst() {
        TenantId tenant = storedTenant();
        ProcessingJob newer = queued(tenant, NOON.plusSeconds(1));
        ProcessingJob older = queued(tenant, NOON);
        Instant later = NOON.plusSeconds(2);
        assertEquals(Optional.of(older.id()), leased("a", later).map(ProcessingJob::id));
        assertEquals(Optional.of(newer.id()), leased("b", later).map(ProcessingJob::id));
        assertEquals(Optional.empty(), leased("c", later));
    }

    @Test
    default void aJobIsNotLeasedBeforeItIsDue() {
        ProcessingJob job = queued(storedTenant(), NOON);
        change(job, before -> before.leased("a", NOON, LEASE).attemptFailed(NOON, "busy"));
        Instant due = stored(job).dueAt();
        assertTrue(due.isAfter(NOON));
        assertEquals(Optional.empty(), leased("b", due.minusMillis(1)));
        assertEquals(Optional.of(job.id()), leased("b", due).map(ProcessingJob::id));
    }

    @Test
    default void aLapsedLeaseIsTakenOverAndCountedAsACrash() {
        ProcessingJob job = queued(storedTenant(), NOON);
        leased("dies", NOON).orElseThrow();
        assertEquals(Optional.empty(), leased("too early", NOON.plus(LEASE).minusMillis(1)));
        ProcessingJob taken = leased("heir", NOON.plus(LEASE)).orElseThrow();
        assertEquals(job.id(), taken.id());
        assertEquals("heir", taken.lease().orElseThrow().worker());
        assertEquals(1, taken.crashes());
    }

    @Test
    default void aFinishedJobIsNeverLeased() {
        TenantId tenant = storedTenant();
        change(queued(tenant, NOON), before -> before.leased("a", NOON, LEASE).done());
        change(queued(tenant, NOON), before -> before.leased("a", NOON, LEASE).failed("broken"));
        assertEquals(Optional.empty(), leased("b", NOON.plus(LEASE).plus(LEASE)));
    }

    @Test
    default void aTenantWithFewerLeasedJobsComesFirst() {
        TenantId busy = storedTenant();
        TenantId quiet = storedTenant();
        IntStream.range(0, 4).forEach(second -> queued(busy, NOON.plusSeconds(second)));
        IntStream.range(4, 6).forEach(second -> queued(quiet, NOON.plusSeconds(second)));
        Instant later = NOON.plusSeconds(10);
        List<TenantId> turns = IntStream.range(0, 6)
                .mapToObj(turn -> leased("worker", later).orElseThrow().tenant())
                .toList();
        assertEquals(List.of(busy, quiet, busy, quiet, busy, busy), turns);
    }

    @Test
    default void manyWorkersAtOnceAreNeverGivenTheSameJobAndNoneIsLeftOver() throws Exception {
        int workers = 8;
        Stream<TenantId> tenants = Stream.of(storedTenant(), storedTenant());
        List<JobId> jobs = tenants.flatMap(tenant -> IntStream.range(0, 20)
                        .mapToObj(number -> queued(tenant, NOON).id()))
                .toList();
        Callable<List<JobId>> worker = () -> {
            var done = new ArrayList<JobId>();
            for (var job = leased("worker", NOON); job.isPresent(); job = leased("worker", NOON)) {
                done.add(job.get().id());
            }
            return done;
        };
        List<JobId> worked =
                inParallel(workers, worker).stream().flatMap(List::stream).toList();
        assertEquals(worked.size(), new HashSet<>(worked).size());
        assertEquals(new HashSet<>(jobs), new HashSet<>(worked));
    }

    @Test
    default void twoWorkersTakeTwoJobsAtTheSameTime() throws Exception {
        TenantId tenant = storedTenant();
        queued(tenant, NOON);
        queued(tenant, NOON);
        Callable<Optional<ProcessingJob>> worker = () -> leased("worker", NOON);
        var leased = inParallel(2, worker).stream().flatMap(Optional::stream).collect(Collectors.toSet());
        assertEquals(2, leased.size());
    }

    private static <T> List<T> inParallel(int threads, Callable<T> work)
            throws InterruptedException, ExecutionException {
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var results = new ArrayList<T>();
            for (var result : pool.invokeAll(java.util.Collections.nCopies(threads, work))) {
                results.add(result.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    default void aLeaseOfAFailedWriteIsNoLease() {
        ProcessingJob job = queued(storedTenant(), NOON);
        org.junit.jupiter.api.Assertions.assertThrows(
                IllegalArgumentException.class,
                () -> testee().write(store -> {
                    store.installation(JobQueue.class).lease("fails", NOON, LEASE);
                    throw new IllegalArgumentException("of the work");
                }));
        assertEquals(JobState.QUEUED, stored(job).state());
        assertFalse(leased("other", NOON).isEmpty());
    }

    @Test
    default void theBacklogCountsWhatWaitsAndWhatIsLeased() {
        assertEquals(new JobQueue.Backlog(0, 0, Optional.empty()), backlog());
        TenantId tenant = storedTenant();
        queued(tenant, NOON);
        queued(tenant, NOON.plusSeconds(1));
        queued(storedTenant(), NOON.plusSeconds(2));
        leased("worker", NOON);
        assertEquals(new JobQueue.Backlog(2, 1, Optional.of(NOON.plusSeconds(1))), backlog());
    }

    private JobQueue.Backlog backlog() {
        return testee().read(store -> store.installation(JobQueue.class).backlog());
    }

    @Test
    default void aTenantThatIsNotServedGetsNoWorker() {
        TenantId tenant = storedTenant();
        queued(tenant, NOON);
        become(tenant, Tenant::removed);
        assertEquals(Optional.empty(), leased("worker", NOON));
    }
}
