package io.docket.application.memory;

import io.docket.application.document.SameInvoices;
import io.docket.application.kernel.Versioned;
import io.docket.domain.document.Document;
import io.docket.domain.document.InvoiceKey;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.TenantId;
import java.util.Collection;
import java.util.List;

record MemorySameInvoices(MemoryTables tables, TenantId tenant) implements SameInvoices {
    private TenantTable<DocumentId> rows() {
        return new TenantTable<>(tables.invoiceKeys, tenant);
    }

    @Override
    public List<Document> with(Collection<InvoiceKey> keys, int most) {
        var inboxes = new MemoryInboxes(tables, tenant);
        var documents = new TenantTable<>(tables.documents, tenant);
        return keys.stream()
                .flatMap(key -> rows().from(key.digest()).stream())
                .distinct()
                .sorted()
                .flatMap(id -> documents.find(id.value()).stream())
                .map(Versioned::value)
                .filter(document -> inboxes.find(document.inbox()).isPresent())
                .limit(most)
                .toList();
    }

    /** Makes a document found by its keys after a change instead of those before it. */
    void changed(DocumentId document, Collection<InvoiceKey> before, Collection<InvoiceKey> after) {
        before.forEach(key -> rows().remove(key.digest() + document.value()));
        after.forEach(key -> rows().put(key.digest() + document.value(), document));
    }
}
