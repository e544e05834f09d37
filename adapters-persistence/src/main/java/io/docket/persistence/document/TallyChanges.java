package io.docket.persistence.document;

import io.docket.domain.kernel.TenantId;
import io.docket.persistence.kernel.OpenWork;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one write changes in a tenant's counts. It is gathered and stored last, in one order, so that writers lock a count
 * shortly and never in a circle; each count is spread over some slots, so that most don't meet at all. A slot may be
 * negative, the sum of all is right.
 */
final class TallyChanges implements Runnable {
    private static final int SLOTS = 4;

    private static final String CHANGE = "update document_tallies set tally = tally + ?7 where tenant_id = ?1"
            + " and inbox_id = ?2 and kind = ?3 and subject = ?4 and stretch = ?5 and slot = ?6";
    private static final String ADD = "insert into document_tallies"
            + " (tenant_id, inbox_id, kind, subject, stretch, slot, tally) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)";

    private final OpenWork work;
    private final TenantId tenant;
    private final SortedMap<Tally, Long> changes = new TreeMap<>();

    private TallyChanges(OpenWork work, TenantId tenant) {
        this.work = work;
        this.tenant = tenant;
    }

    /** Those of a write that is open. */
    static TallyChanges of(OpenWork work, TenantId tenant) {
        return work.last(tenant, TallyChanges.class, () -> new TallyChanges(work, tenant));
    }

    /** Something was counted by the first ones, and is to be counted by the others. */
    void change(Collection<Tally> before, Collection<Tally> after) {
        before.forEach(tally -> changes.merge(tally, -1L, Long::sum));
        after.forEach(tally -> changes.merge(tally, 1L, Long::sum));
    }

    @Override
    public void run() {
        int slot = Math.floorMod(Thread.currentThread().getId(), SLOTS);
        changes.forEach((tally, change) -> {
            if (change != 0 && query(CHANGE, tally, slot, change).executeUpdate() == 0) {
                query(ADD, tally, slot, change).executeUpdate();
            }
        });
        changes.clear();
    }

    private Query query(String sql, Tally tally, int slot, long change) {
        return work.writing()
                .createNativeQuery(sql)
                .setParameter(1, tenant.value())
                .setParameter(2, tally.inbox())
                .setParameter(3, tally.kind().name())
                .setParameter(4, tally.subject())
                .setParameter(5, tally.stretch())
                .setParameter(6, slot)
                .setParameter(7, change);
    }
}
