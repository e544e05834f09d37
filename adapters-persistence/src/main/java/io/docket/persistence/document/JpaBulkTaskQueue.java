package io.docket.persistence.document;

import io.docket.application.document.BulkTaskQueue;
import io.docket.domain.kernel.TaskId;
import io.docket.domain.kernel.TenantId;
import io.docket.persistence.kernel.OpenWork;
import java.util.List;
import java.util.Optional;

/** Candidates are picked without locking them, and one is then locked by its key, as with jobs. */
record JpaBulkTaskQueue(OpenWork work) implements BulkTaskQueue {
    /** More than other workers can hold locked at the same moment. */
    private static final int MOST_CANDIDATES = 64;

    private static final String WAITING = """
            waiting_since is not null and (?1 or not processing)
            and exists (select 1 from tenants t where t.id = bulk_tasks.tenant_id and t.active)
            and not exists (select 1 from inboxes i
                where i.tenant_id = bulk_tasks.tenant_id and i.id = bulk_tasks.inbox_id and i.removing = true)
            and not exists (select 1 from bulk_tasks earlier
                where earlier.tenant_id = bulk_tasks.tenant_id and earlier.inbox_id = bulk_tasks.inbox_id
                and earlier.id < bulk_tasks.id and earlier.waiting_since is not null)""";

    private static final String CANDIDATES = "select tenant_id, id from bulk_tasks where " + WAITING
            + " order by waiting_since, tenant_id, id limit " + MOST_CANDIDATES;

    private static final String LOCK =
            "select id from bulk_tasks where tenant_id = ?2 and id = ?3 and " + WAITING + " for update skip locked";

    @Override
    public Optional<Turn> next(boolean processingToo) {
        List<?> rows = work.writing()
                .createNativeQuery(CANDIDATES)
                .setParameter(1, processingToo)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .filter(row -> locked((String) row[0], (String) row[1], processingToo))
                .findFirst()
                .map(row -> turn(new TenantId((String) row[0]), new TaskId((String) row[1])));
    }

    private boolean locked(String tenant, String task, boolean processingToo) {
        return !work.writing()
                .createNativeQuery(LOCK)
                .setParameter(1, processingToo)
                .setParameter(2, tenant)
                .setParameter(3, task)
                .getResultList()
                .isEmpty();
    }

    private Turn turn(TenantId tenant, TaskId task) {
        // What was read before the lock may be older than it.
        work.writing().clear();
        return new Turn(tenant, new JpaBulkTasks(work, tenant).find(task).orElseThrow());
    }
}
