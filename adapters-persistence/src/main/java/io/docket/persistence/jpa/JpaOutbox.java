package io.docket.persistence.jpa;

import io.docket.application.kernel.Outbox;
import io.docket.domain.kernel.Event;
import io.docket.domain.kernel.EventId;
import io.docket.domain.kernel.TenantId;
import io.docket.persistence.kernel.InstantConverter;
import io.docket.persistence.kernel.OpenWork;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

record JpaOutbox(OpenWork work) implements Outbox {
    private static final String FREE = StoredEvents.types().stream()
            .sorted()
            .collect(Collectors.joining(
                    "', '",
                    "select id from outbox where type in ('",
                    "') and held_until <= ?1 order by id limit ?2 for update skip locked"));

    @Override
    public void add(EventId id, Event event) {
        work.add(OutboxRow.of(id, event));
    }

    @Override
    public List<Stored> take(int most, Instant now, Instant until) {
        List<?> free = work.writing()
                .createNativeQuery(FREE)
                .setParameter(1, InstantConverter.column(now))
                .setParameter(2, most)
                .getResultList();
        if (free.isEmpty()) {
            return List.of();
        }
        work.writing().clear();
        List<OutboxRow> rows = work.writing()
                .createQuery("select r from OutboxRow r where r.id in :ids order by r.id", OutboxRow.class)
                .setParameter("ids", free)
                .getResultList();
        rows.forEach(row -> row.hold(until));
        work.writing().flush();
        return rows.stream().map(OutboxRow::toDomain).toList();
    }

    @Override
    public boolean holds(TenantId tenant) {
        return !work.reading()
                .createQuery("select r.id from OutboxRow r where r.tenant = :tenant", String.class)
                .setParameter("tenant", tenant.value())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public void delivered(List<EventId> ids) {
        if (!ids.isEmpty()) {
            work.change(work.writing()
                    .createQuery("delete from OutboxRow r where r.id in :ids")
                    .setParameter("ids", ids.stream().map(EventId::value).toList()));
        }
    }
}
