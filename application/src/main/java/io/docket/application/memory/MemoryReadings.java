package io.docket.application.memory;

import io.docket.application.document.Readings;
import io.docket.application.kernel.Versioned;
import io.docket.domain.document.ElectronicInvoice;
import io.docket.domain.document.ReadPage;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.TenantId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

record MemoryReadings(MemoryTables tables, TenantId tenant) implements Readings {
    private TenantTable<MemoryTables.PageOf> pages() {
        return new TenantTable<>(tables.pages, tenant);
    }

    private TenantTable<ElectronicInvoice> invoices() {
        return new TenantTable<>(tables.invoices, tenant);
    }

    private static String key(DocumentId document, int page) {
        return document.value() + String.format("/%08d", page);
    }

    @Override
    public void savePages(DocumentId document, Collection<ReadPage> read) {
        read.forEach(
                page -> pages().put(key(document, page.number()), new MemoryTables.PageOf(document.value(), page)));
    }

    @Override
    public Set<Integer> pageNumbers(DocumentId document) {
        return of(document).map(ReadPage::number).collect(Collectors.toSet());
    }

    @Override
    public List<ReadPage> pages(DocumentId document, int first, int last) {
        return of(document)
                .filter(page -> page.number() >= first && page.number() <= last)
                .toList();
    }

    private Stream<ReadPage> of(DocumentId document) {
        return pages().where(page -> page.document().equals(document.value())).stream()
                .map(Versioned::value)
                .map(MemoryTables.PageOf::page);
    }

    @Override
    public void saveInvoice(DocumentId document, ElectronicInvoice invoice) {
        invoices().put(document.value(), invoice);
    }

    @Override
    public Optional<ElectronicInvoice> invoice(DocumentId document) {
        return invoices().find(document.value()).map(Versioned::value);
    }

    @Override
    public void copyAll(DocumentId document, DocumentId copy) {
        savePages(copy, of(document).toList());
        invoice(document).ifPresent(invoice -> saveInvoice(copy, invoice));
    }

    @Override
    public void removeAll(DocumentId document) {
        pages().removeFrom(document.value());
        invoices().remove(document.value());
    }
}
