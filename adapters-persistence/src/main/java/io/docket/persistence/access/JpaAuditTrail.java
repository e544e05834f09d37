package io.docket.persistence.access;

import io.docket.application.access.AuditFilter;
import io.docket.application.access.AuditTrail;
import io.docket.application.kernel.Page;
import io.docket.application.kernel.PageRequest;
import io.docket.domain.access.AuditBatch;
import io.docket.domain.access.AuditChain;
import io.docket.domain.access.AuditEntry;
import io.docket.domain.access.AuditHead;
import io.docket.domain.kernel.UserId;
import io.docket.persistence.kernel.OpenWork;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

record JpaAuditTrail(OpenWork work, AuditChain chain) implements AuditTrail {
    private static final String OURS = " where r.key.tenant = :tenant";

    @Override
    public Optional<AuditHead> head() {
        return Optional.ofNullable(
                        work.reading().find(AuditHeadRow.class, chain.key().value()))
                .map(AuditHeadRow::toDomain);
    }

    @Override
    public Optional<AuditHead> lockedHead() {
        work.writing()
                .createNativeQuery("select tenant_id from audit_heads where tenant_id = ?1 for update")
                .setParameter(1, chain.key().value())
                .getResultList();
        // What was read before the lock may be older than it.
        work.writing().clear();
        return head();
    }

    @Override
    public void put(AuditHead head) {
        work.writing().merge(AuditHeadRow.of(head));
        work.writing().flush();
    }

    @Override
    public void add(AuditEntry entry) {
        work.add(AuditEntryRow.of(entry));
    }

    @Override
    public void add(AuditBatch batch) {
        work.add(AuditBatchRow.of(batch));
    }

    @Override
    public long lastEntry() {
        return query("select coalesce(max(r.key.number), 0) from AuditEntryRow r", "", Long.class)
                .getSingleResult();
    }

    @Override
    public long lastBatch() {
        return query("select coalesce(max(r.key.number), 0) from AuditBatchRow r", "", Long.class)
                .getSingleResult();
    }

    @Override
    public List<AuditEntry> entries(long from, int most) {
        return from("select r from AuditEntryRow r", AuditEntryRow.class, from, most).stream()
                .map(row -> row.toDomain(chain))
                .toList();
    }

    @Override
    public List<AuditBatch> batches(long from, int most) {
        return from("select r from AuditBatchRow r", AuditBatchRow.class, from, most).stream()
                .map(row -> row.toDomain(chain))
                .toList();
    }

    @Override
    public Page<AuditEntry> page(AuditFilter filter, PageRequest request) {
        Map<String, Object> wanted = conditions(filter);
        String and =
                wanted.keySet().stream().map(condition -> " and " + condition).collect(Collectors.joining());
        long total = bound(query("select count(r) from AuditEntryRow r", and, Long.class), wanted)
                .getSingleResult();
        if (request.offset() >= total) {
            return new Page<>(request, List.of(), total);
        }
        String newestFirst = and + " order by r.key.tenant desc, r.key.number desc";
        List<AuditEntryRow> rows = bound(
                        query("select r from AuditEntryRow r", newestFirst, AuditEntryRow.class), wanted)
                .setFirstResult(Math.toIntExact(request.offset()))
                .setMaxResults(request.perPage())
                .getResultList();
        return new Page<>(request, rows.stream().map(row -> row.toDomain(chain)).toList(), total);
    }

    /** Each condition with the value of its parameter, which is named as the word after the colon. */
    private static Map<String, Object> conditions(AuditFilter filter) {
        var conditions = new LinkedHashMap<String, Object>();
        filter.from().ifPresent(instant -> conditions.put("r.at >= :from", instant));
        filter.to().ifPresent(instant -> conditions.put("r.at <= :to", instant));
        filter.user().map(UserId::value).ifPresent(id -> conditions.put("r.user = :user", id));
        filter.subject().ifPresent(id -> conditions.put("r.subject = :subject", id));
        filter.outcome().ifPresent(outcome -> conditions.put("r.outcome = :outcome", outcome));
        filter.command().ifPresent(command -> conditions.put("r.command = :command", command));
        return conditions;
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, Map<String, Object> conditions) {
        conditions.forEach(
                (condition, value) -> query.setParameter(condition.substring(condition.indexOf(':') + 1), value));
        return query;
    }

    private <T> List<T> from(String select, Class<T> rows, long from, int most) {
        return query(select, " and r.key.number >= :from order by r.key.tenant, r.key.number", rows)
                .setParameter("from", from)
                .setMaxResults(most)
                .getResultList();
    }

    private <T> TypedQuery<T> query(String select, String rest, Class<T> result) {
        return work.reading()
                .createQuery(select + OURS + rest, result)
                .setParameter("tenant", chain.key().value());
    }
}
