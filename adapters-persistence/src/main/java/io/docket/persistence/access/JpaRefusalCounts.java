package io.docket.persistence.access;

import io.docket.application.access.RefusalCounts;
import io.docket.domain.access.RefusalCount;
import io.docket.persistence.kernel.OpenWork;
import java.time.Instant;
import java.util.List;

record JpaRefusalCounts(OpenWork work) implements RefusalCounts {
    /** Two nodes that store the first of a minute at the same time conflict, and the second tries again. */
    @Override
    public void add(RefusalCount count) {
        int changed = work.change(work.writing()
                .createQuery("update RefusalCountRow r set r.refusals = r.refusals + :more"
                        + " where r.key.minute = :minute and r.key.address = :address")
                .setParameter("more", count.refusals())
                .setParameter("minute", count.minute())
                .setParameter("address", count.address()));
        if (changed == 0) {
            work.add(RefusalCountRow.of(count));
        }
    }

    @Override
    public List<RefusalCount> since(Instant from) {
        String text =
                "select r from RefusalCountRow r where r.key.minute >= :from order by r.key.minute, r.key.address";
        return work
                .reading()
                .createQuery(text, RefusalCountRow.class)
                .setParameter("from", from)
                .getResultList()
                .stream()
                .map(RefusalCountRow::toDomain)
                .toList();
    }

    @Override
    public void removeBefore(Instant minute) {
        work.change(work.writing()
                .createQuery("delete from RefusalCountRow r where r.key.minute < :minute")
                .setParameter("minute", minute));
    }
}
