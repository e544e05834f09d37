package io.docket.persistence.access;

import io.docket.application.access.MailQueue;
import io.docket.domain.access.OutgoingMail;
import io.docket.domain.kernel.MailId;
import io.docket.persistence.kernel.InstantConverter;
import io.docket.persistence.kernel.OpenWork;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

record JpaMailQueue(OpenWork work) implements MailQueue {
    private static final String DUE =
            "select id from mail_queue where due_at <= ?1 order by due_at, id limit ?2 for update skip locked";

    @Override
    public void add(OutgoingMail mail) {
        work.add(MailRow.of(mail));
    }

    @Override
    public List<OutgoingMail> take(int most, Instant now, Instant until) {
        List<?> due = work.writing()
                .createNativeQuery(DUE)
                .setParameter(1, InstantConverter.column(now))
                .setParameter(2, most)
                .getResultList();
        if (due.isEmpty()) {
            return List.of();
        }
        work.writing().clear();
        List<MailRow> rows = work.writing()
                .createQuery("select r from MailRow r where r.id in :ids order by r.dueAt, r.id", MailRow.class)
                .setParameter("ids", due)
                .getResultList();
        rows.forEach(row -> row.hold(until));
        work.writing().flush();
        return rows.stream().map(MailRow::toDomain).toList();
    }

    @Override
    public void postpone(OutgoingMail mail) {
        Optional.ofNullable(work.writing().find(MailRow.class, mail.id().value()))
                .ifPresent(row -> row.postpone(mail.failures(), mail.dueAt()));
        work.writing().flush();
    }

    @Override
    public void remove(MailId id) {
        work.change(work.writing()
                .createQuery("delete from MailRow r where r.id = :id")
                .setParameter("id", id.value()));
    }
}
