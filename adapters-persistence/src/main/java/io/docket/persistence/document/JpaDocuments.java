package io.docket.persistence.document;

import io.docket.application.document.DocumentFilter;
import io.docket.application.document.DocumentOrder;
import io.docket.application.document.Documents;
import io.docket.application.kernel.Page;
import io.docket.application.kernel.PageRequest;
import io.docket.application.kernel.Versioned;
import io.docket.domain.document.Document;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.TenantId;
import io.docket.persistence.kernel.Conditions;
import io.docket.persistence.kernel.InstantConverter;
import io.docket.persistence.kernel.JpaTable;
import io.docket.persistence.kernel.OpenWork;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

final class JpaDocuments implements Documents {
    private static final String WANTED = "and r.inbox = :inbox";

    private final OpenWork work;
    private final TenantId tenant;
    private final JpaTable<DocumentRow, Document, DocumentId> table;
    private final VersionNames names;
    private final InvoiceKeys keys;

    JpaDocuments(OpenWork work, TenantId tenant) {
        this.work = work;
        this.tenant = tenant;
        this.table = new JpaTable<>(work, tenant, DocumentRow.class, Document::id, DocumentRow::of);
        this.names = new VersionNames(work, tenant);
        this.keys = new InvoiceKeys(work, tenant);
    }

    @Override
    public Optional<Versioned<Document>> find(DocumentId id) {
        return table.find(id);
    }

    @Override
    public void add(Document document) {
        table.add(document);
        recount(Set.of(), document.id());
        if (!document.versions().isEmpty()) {
            names.save(document);
            keys.save(document);
        }
    }

    @Override
    public void save(Versioned<Document> document) {
        Set<Tally> before = tallies(document.value().id());
        table.save(document);
        recount(before, document.value().id());
        names.save(document.value());
        keys.save(document.value());
    }

    @Override
    public void remove(DocumentId id) {
        Set<Tally> before = tallies(id);
        names.forget(id);
        table.remove(id);
        TallyChanges.of(work, tenant).change(before, Set.of());
    }

    private Set<Tally> tallies(DocumentId id) {
        return table.look(id, DocumentRow::tallies).orElse(Set.of());
    }

    private void recount(Set<Tally> before, DocumentId id) {
        TallyChanges.of(work, tenant).change(before, tallies(id));
    }

    @Override
    public List<Versioned<Document>> after(InboxId inbox, DocumentFilter filter, Optional<DocumentId> last, int most) {
        Stretches.Range range = range(filter);
        String wanted = WANTED + within(range) + " and r.key.id > :last order by r.key.tenant, r.inbox, r.key.id";
        return table.results(within(table.select(wanted), inbox, range)
                .setParameter("last", last.map(DocumentId::value).orElse(""))
                .setMaxResults(most));
    }

    @Override
    public long count(InboxId inbox, DocumentFilter filter) {
        return total(inbox, range(filter));
    }

    /** Equal times are told apart within one, so that the index of receive times is entered at the place to go on from. */
    @Override
    public List<Versioned<Document>> received(InboxId inbox, DocumentFilter filter, Optional<Document> last, int most) {
        Optional<Instant> from = last.map(Document::receivedAt).or(filter::receivedFrom);
        Stretches.Range range = range(new DocumentFilter(from, filter.receivedUntil()));
        String after = last.isPresent() ? " and (r.receivedAt > :from or r.key.id > :last)" : "";
        String order = " order by r.key.tenant, r.inbox, r.receivedAt, r.key.id";
        var query = within(table.select(WANTED + within(range) + after + order), inbox, range)
                .setMaxResults(most);
        last.ifPresent(before -> query.setParameter("last", before.id().value()));
        return table.results(query);
    }

    @Override
    public List<Document> newest(InboxId inbox, int most) {
        var query = table.select(
                        "and r.inbox = :inbox order by r.key.tenant desc, r.inbox desc, r.receivedAt desc, r.key.id"
                                + " desc")
                .setParameter("inbox", inbox.value())
                .setMaxResults(most);
        return table.results(query).stream().map(Versioned::value).toList();
    }

    /** Steps over what lies before the page in an index alone, and reads the page's documents by their ids. */
    @Override
    public Page<Versioned<Document>> page(
            InboxId inbox, DocumentFilter filter, DocumentOrder order, PageRequest request) {
        Stretches.Range range = range(filter);
        long total = total(inbox, range);
        if (request.offset() >= total) {
            return new Page<>(request, List.of(), total);
        }
        var conditions = new Conditions().and("tenant_id = ?", tenant.value()).and("inbox_id = ?", inbox.value());
        range.from().ifPresent(from -> conditions.and("received_at >= ?", InstantConverter.column(from)));
        range.before().ifPresent(before -> conditions.and("received_at < ?", InstantConverter.column(before)));
        List<?> ids = conditions
                .query(work, "select id from documents", PageOrder.by(order, request))
                .getResultList();
        return new Page<>(request, byIds(ids), total);
    }

    private List<Versioned<Document>> byIds(List<?> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return table.results(table.select("and r.key.id in :ids").setParameter("ids", ids)).stream()
                .sorted(Comparator.comparing(
                        found -> ids.indexOf(found.value().id().value())))
                .toList();
    }

    /** A microsecond is the least that instants differ by where they are stored. */
    private static Stretches.Range range(DocumentFilter filter) {
        return new Stretches.Range(
                filter.receivedFrom(), filter.receivedUntil().map(until -> until.plus(1, ChronoUnit.MICROS)));
    }

    /** Whole days are counted already; what is left of the range lies in two days at most. */
    private long total(InboxId inbox, Stretches.Range range) {
        Stretches days = Stretches.within(TallyKind.RECEIVED, range);
        return new Tallies(work, tenant).in(inbox, TallyKind.RECEIVED, days)
                + days.rest().stream().mapToLong(rest -> count(inbox, rest)).sum();
    }

    private long count(InboxId inbox, Stretches.Range range) {
        return within(table.count(WANTED + within(range)), inbox, range).getSingleResult();
    }

    private static String within(Stretches.Range range) {
        return range.from().map(from -> " and r.receivedAt >= :from").orElse("")
                + range.before().map(before -> " and r.receivedAt < :before").orElse("");
    }

    private static <T> TypedQuery<T> within(TypedQuery<T> query, InboxId inbox, Stretches.Range range) {
        query.setParameter("inbox", inbox.value());
        range.from().ifPresent(from -> query.setParameter("from", from));
        range.before().ifPresent(before -> query.setParameter("before", before));
        return query;
    }
}
