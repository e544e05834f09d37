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
import io.docket.persistence.kernel.JpaTable;
import io.docket.persistence.kernel.OpenWork;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

final class JpaDocuments implements Documents {
    private final JpaTable<DocumentRow, Document, DocumentId> table;
    private final VersionNames names;

    JpaDocuments(OpenWork work, TenantId tenant) {
        this.table = new JpaTable<>(work, tenant, DocumentRow.class, Document::id, DocumentRow::of);
        this.names = new VersionNames(work, tenant);
    }

    @Override
    public Optional<Versioned<Document>> find(DocumentId id) {
        return table.find(id);
    }

    @Override
    public void add(Document document) {
        table.add(document);
        if (!document.versions().isEmpty()) {
            names.save(document);
        }
    }

    @Override
    public void save(Versioned<Document> document) {
        table.save(document);
        names.save(document.value());
    }

    @Override
    public void remove(DocumentId id) {
        table.remove(id);
    }

    @Override
    public List<Versioned<Document>> after(InboxId inbox, Optional<DocumentId> last, int most) {
        return table.results(
                table.select("and r.inbox = :inbox and r.key.id > :last order by r.key.tenant, r.inbox, r.key.id")
                        .setParameter("inbox", inbox.value())
                        .setParameter("last", last.map(DocumentId::value).orElse(""))
                        .setMaxResults(most));
    }

    @Override
    public List<Document> newest(InboxId inbox, int most) {
        var query = table.select("and r.inbox = :inbox" + orderBy(DocumentOrder.STANDARD))
                .setParameter("inbox", inbox.value())
                .setMaxResults(most);
        return table.results(query).stream().map(Versioned::value).toList();
    }

    @Override
    public Page<Versioned<Document>> page(
            InboxId inbox, DocumentFilter filter, DocumentOrder order, PageRequest request) {
        String wanted = "and r.inbox = :inbox"
                + filter.receivedFrom()
                        .map(from -> " and r.receivedAt >= :from")
                        .orElse("")
                + filter.receivedUntil()
                        .map(until -> " and r.receivedAt <= :until")
                        .orElse("");
        long total = filtered(table.count(wanted), inbox, filter).getSingleResult();
        if (request.offset() >= total) {
            return new Page<>(request, List.of(), total);
        }
        var query = filtered(table.select(wanted + orderBy(order)), inbox, filter)
                .setFirstResult(Math.toIntExact(request.offset()))
                .setMaxResults(request.perPage());
        return new Page<>(request, table.results(query), total);
    }

    private static <T> TypedQuery<T> filtered(TypedQuery<T> query, InboxId inbox, DocumentFilter filter) {
        query.setParameter("inbox", inbox.value());
        filter.receivedFrom().ifPresent(from -> query.setParameter("from", from));
        filter.receivedUntil().ifPresent(until -> query.setParameter("until", until));
        return query;
    }

    /**
     * Names all columns of an index, since H2 sorts by an index that is named in full only. What has no done time comes last,
     * and first when the order is turned over, as PostgreSQL's indexes have it.
     */
    private static String orderBy(DocumentOrder order) {
        String direction = order.descending() ? " desc" : " asc";
        String column = switch (order.by()) {
            case RECEIVE_TIME -> "r.receivedAt" + direction;
            case DONE_TIME -> "r.doneAt" + direction + (order.descending() ? " nulls first" : " nulls last");
            case ORIGINAL_FILENAME -> "r.originalFilename" + direction;
            case PAGE_COUNT -> "r.pageCount" + direction;
        };
        return " order by "
                + String.join(", ", "r.key.tenant" + direction, "r.inbox" + direction, column, "r.key.id" + direction);
    }
}
