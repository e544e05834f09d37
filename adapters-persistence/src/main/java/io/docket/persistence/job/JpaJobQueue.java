package io.docket.persistence.job;

import io.docket.application.job.JobQueue;
import io.docket.application.kernel.Versioned;
import io.docket.domain.job.JobState;
import io.docket.domain.job.ProcessingJob;
import io.docket.domain.kernel.JobId;
import io.docket.domain.kernel.TenantId;
import io.docket.persistence.kernel.InstantConverter;
import io.docket.persistence.kernel.OpenWork;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

record JpaJobQueue(OpenWork work) implements JobQueue {
    /** More than other workers can hold locked at the same moment. */
    private static final int MOST_CANDIDATES = 64;

    /**
     * The documents of an inbox that is being removed are processed no more. The inbox is asked for by the one document, so
     * that the planner cannot go through all documents of such inboxes instead.
     */
    private static final String LEASABLE = """
            waiting_since <= ?1 and (lease_until is null or lease_until <= ?1) and not exists (
                select 1 from inboxes i where i.tenant_id = jobs.tenant_id and i.removing = true and i.id = (
                    select d.inbox_id from documents d
                    where d.tenant_id = jobs.tenant_id and d.id = jobs.document_id))""";

    /** Names all columns of an index, since H2 sorts by an index that is named in full only, and else reads the whole queue. */
    private static final String ORDER = "order by tenant_id, waiting_since, id";

    /** Looks into the index once or twice for each tenant, however long the queue is. */
    private static final String TENANTS = """
            select turn.id from (
                select t.id,
                    (select count(*) from jobs where tenant_id = t.id and lease_until > ?1) as held,
                    (select waiting_since from jobs where tenant_id = t.id and LEASABLE ORDER limit 1) as since
                from tenants t where t.active) turn
            where turn.since is not null
            order by turn.held, turn.since, turn.id
            """.replace("LEASABLE", LEASABLE).replace("ORDER", ORDER);

    private static final String CANDIDATES =
            "select id from jobs where tenant_id = ?2 and " + LEASABLE + " " + ORDER + " limit " + MOST_CANDIDATES;

    private static final String LOCK =
            "select id from jobs where tenant_id = ?2 and id = ?3 and " + LEASABLE + " for update skip locked";

    @Override
    public Optional<ProcessingJob> lease(String worker, Instant now, Duration length) {
        return strings(query(TENANTS, now))
                .map(TenantId::new)
                .flatMap(tenant -> locked(tenant, now).map(id -> take(tenant, id, worker, now, length)))
                .findFirst();
    }

    private Stream<JobId> locked(TenantId tenant, Instant now) {
        return strings(query(CANDIDATES, now).setParameter(2, tenant.value()))
                .filter(id -> strings(
                                query(LOCK, now).setParameter(2, tenant.value()).setParameter(3, id))
                        .findFirst()
                        .isPresent())
                .limit(1)
                .map(JobId::new);
    }

    private ProcessingJob take(TenantId tenant, JobId id, String worker, Instant now, Duration length) {
        // What was read before the lock may be older than it.
        work.writing().clear();
        var jobs = JpaJobs.table(work, tenant);
        Versioned<ProcessingJob> leased = jobs.find(id).orElseThrow().map(job -> job.leased(worker, now, length));
        jobs.save(leased);
        return leased.value();
    }

    private Query query(String sql, Instant now) {
        return work.writing().createNativeQuery(sql).setParameter(1, InstantConverter.column(now));
    }

    private static Stream<String> strings(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(String.class::cast);
    }

    @Override
    public Backlog backlog() {
        Optional<Instant> oldest = work
                .reading()
                .createQuery("select r from JobRow r where r.state = :state order by r.state, r.queuedAt", JobRow.class)
                .setParameter("state", JobState.QUEUED)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .map(row -> row.toDomain().queuedAt());
        return new Backlog(count(JobState.QUEUED), count(JobState.LEASED), oldest);
    }

    private long count(JobState state) {
        return work.reading()
                .createQuery("select count(r) from JobRow r where r.state = :state", Long.class)
                .setParameter("state", state)
                .getSingleResult();
    }
}
