package io.docket.application.memory;

import io.docket.application.document.DocumentFilter;
import io.docket.application.document.DocumentOrder;
import io.docket.application.document.Documents;
import io.docket.application.kernel.Page;
import io.docket.application.kernel.PageRequest;
import io.docket.application.kernel.Versioned;
import io.docket.domain.document.Document;
import io.docket.domain.document.InvoiceKey;
import io.docket.domain.document.Outcome;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.TenantId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

record MemoryDocuments(MemoryTables tables, TenantId tenant) implements Documents {
    private static final Comparator<Document> BY_RECEIPT =
            Comparator.comparing(Document::receivedAt).thenComparing(Document::id);

    private TenantTable<Document> rows() {
        return new TenantTable<>(tables.documents, tenant);
    }

    @Override
    public Optional<Versioned<Document>> find(DocumentId id) {
        return rows().find(id.value());
    }

    @Override
    public void add(Document document) {
        rows().add(document.id().value(), document);
        new MemorySameInvoices(tables, tenant).changed(document.id(), Set.of(), document.invoiceKeys());
    }

    @Override
    public void save(Versioned<Document> document) {
        DocumentId id = document.value().id();
        Set<InvoiceKey> before = keys(id);
        rows().save(id.value(), document);
        new MemorySameInvoices(tables, tenant)
                .changed(id, before, document.value().invoiceKeys());
    }

    @Override
    public void remove(DocumentId id) {
        new MemorySameInvoices(tables, tenant).changed(id, keys(id), Set.of());
        new TenantTable<>(tables.checkedDocuments, tenant).remove(id.value());
        new MemoryLessons(tables, tenant).remove(id);
        rows().remove(id.value());
    }

    private Set<InvoiceKey> keys(DocumentId id) {
        return find(id).map(stored -> stored.value().invoiceKeys()).orElse(Set.of());
    }

    @Override
    public List<Versioned<Document>> after(InboxId inbox, DocumentFilter filter, Optional<DocumentId> last, int most) {
        return rows()
                .where(document -> document.inbox().equals(inbox)
                        && filter.includes(document)
                        && last.filter(id -> document.id().compareTo(id) <= 0).isEmpty())
                .stream()
                .limit(most)
                .toList();
    }

    @Override
    public long count(InboxId inbox, DocumentFilter filter) {
        return rows().where(document -> document.inbox().equals(inbox) && filter.includes(document))
                .size();
    }

    @Override
    public List<Versioned<Document>> received(InboxId inbox, DocumentFilter filter, Optional<Document> last, int most) {
        return rows()
                .where(document -> document.inbox().equals(inbox)
                        && filter.includes(document)
                        && last.filter(before -> BY_RECEIPT.compare(document, before) <= 0)
                                .isEmpty())
                .stream()
                .sorted(Comparator.comparing(Versioned::value, BY_RECEIPT))
                .limit(most)
                .toList();
    }

    @Override
    public List<Document> newest(InboxId inbox, int most) {
        return rows().where(document -> document.inbox().equals(inbox)).stream()
                .map(Versioned::value)
                .sorted(BY_RECEIPT.reversed())
                .limit(most)
                .toList();
    }

    @Override
    public Page<Versioned<Document>> page(
            InboxId inbox, DocumentFilter filter, DocumentOrder order, PageRequest request) {
        List<Versioned<Document>> all =
                rows().where(document -> document.inbox().equals(inbox) && filter.includes(document)).stream()
                        .sorted(comparator(order))
                        .toList();
        return new Page<>(
                request,
                all.stream().skip(request.offset()).limit(request.perPage()).toList(),
                all.size());
    }

    private static Comparator<Versioned<Document>> comparator(DocumentOrder order) {
        Comparator<Document> by = switch (order.by()) {
            case RECEIVE_TIME -> Comparator.comparing(Document::receivedAt);
            case DONE_TIME ->
                Comparator.comparing(
                        document -> document.outcome().map(Outcome::at).orElse(Instant.MAX));
            case ORIGINAL_FILENAME -> Comparator.comparing(Document::originalFilename);
            case PAGE_COUNT -> Comparator.comparingInt(Document::pageCount);
        };
        Comparator<Document> total = by.thenComparing(Document::id);
        return Comparator.comparing(Versioned::value, order.descending() ? total.reversed() : total);
    }
}
