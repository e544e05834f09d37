package io.docket.persistence.document;

import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.TenantId;
import io.docket.persistence.kernel.Conditions;
import io.docket.persistence.kernel.OpenWork;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The counts that are kept of a tenant's documents, so that nobody counts them one by one. */
public record Tallies(OpenWork work, TenantId tenant) {
    private static final String BY_INBOX = "select t.inbox_id, sum(t.tally) from inboxes i"
            + " join document_tallies t on t.tenant_id = i.tenant_id and t.inbox_id = i.id";
    private static final String BY_SUBJECT = "select t.subject, sum(t.tally) from document_tallies t";

    /** What is counted in each of some inboxes, in all when they are left out, that are not being removed. */
    public Map<InboxId, Long> byInbox(
            TallyKind kind, String subject, Stretches stretches, Optional<? extends Collection<InboxId>> inboxes) {
        if (inboxes.filter(Collection::isEmpty).isPresent()) {
            return Map.of();
        }
        work.settle();
        var conditions = new Conditions().and("i.tenant_id = ?", tenant.value()).and("i.removing = false");
        inboxes.ifPresent(some -> conditions.oneOf("i.id", some));
        conditions.and("t.kind = ?", kind.name()).and("t.subject = ?", subject);
        within(stretches, conditions);
        List<?> rows = conditions.query(work, BY_INBOX, "group by t.inbox_id").getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .collect(Collectors.toMap(row -> new InboxId((String) row[0]), row -> number(row[1])));
    }

    /** What is counted in an inbox, whether or not it is being removed. */
    long in(InboxId inbox, TallyKind kind, Stretches stretches) {
        work.settle();
        Conditions conditions = of(inbox, kind).and("t.subject = ?", Tally.ALL);
        within(stretches, conditions);
        return number(conditions
                .query(work, "select coalesce(sum(t.tally), 0) from document_tallies t", "")
                .getSingleResult());
    }

    /** How many versions an inbox's documents have of each kind of name. */
    public Map<VersionSubject, Long> versions(InboxId inbox) {
        work.settle();
        List<?> rows = of(inbox, TallyKind.VERSION)
                .query(work, BY_SUBJECT, "group by t.subject having sum(t.tally) > 0")
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .collect(Collectors.toMap(row -> VersionSubject.parse((String) row[0]), row -> number(row[1])));
    }

    private Conditions of(InboxId inbox, TallyKind kind) {
        return new Conditions()
                .and("t.tenant_id = ?", tenant.value())
                .and("t.inbox_id = ?", inbox.value())
                .and("t.kind = ?", kind.name());
    }

    private static void within(Stretches stretches, Conditions conditions) {
        stretches.first().ifPresent(first -> conditions.and("t.stretch >= ?", first));
        stretches.end().ifPresent(end -> conditions.and("t.stretch < ?", end));
    }

    private static long number(Object sum) {
        return ((Number) sum).longValue();
    }
}
