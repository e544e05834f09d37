package io.docket.persistence.document;

import io.docket.application.document.Readings;
import io.docket.domain.document.ElectronicInvoice;
import io.docket.domain.document.ReadPage;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.TenantId;
import io.docket.persistence.kernel.OpenWork;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

record JpaReadings(OpenWork work, TenantId tenant) implements Readings {
    private static final String OF_DOCUMENT = " where r.key.tenant = :tenant and r.key.document = :document ";

    @Override
    public void savePages(DocumentId document, Collection<ReadPage> pages) {
        pages.forEach(page -> work.writing().merge(PageRow.of(tenant, document, page)));
        work.writing().flush();
    }

    @Override
    public Set<Integer> pageNumbers(DocumentId document) {
        return Set.copyOf(select("select r.key.number from PageRow r" + OF_DOCUMENT, Integer.class, document)
                .getResultList());
    }

    @Override
    public List<ReadPage> pages(DocumentId document, int first, int last) {
        String range = "and r.key.number between :first and :last order by r.key.number";
        return select("select r from PageRow r" + OF_DOCUMENT + range, PageRow.class, document)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList()
                .stream()
                .map(PageRow::toDomain)
                .toList();
    }

    @Override
    public void saveInvoice(DocumentId document, ElectronicInvoice invoice) {
        work.writing().merge(InvoiceRow.of(tenant, document, invoice));
        work.writing().flush();
    }

    @Override
    public Optional<ElectronicInvoice> invoice(DocumentId document) {
        return Optional.ofNullable(work.reading().find(InvoiceRow.class, new InvoiceRow.Key(tenant, document)))
                .map(InvoiceRow::toDomain);
    }

    @Override
    public void copyAll(DocumentId document, DocumentId copy) {
        copy("read_pages", "page_number, width, height, turns, source, lines, barcodes", document, copy);
        copy("electronic_invoices", "content", document, copy);
    }

    /** Within the database, since what was read may be large. */
    private void copy(String table, String columns, DocumentId document, DocumentId copy) {
        work.change(work.writing()
                .createNativeQuery("insert into " + table + " (tenant_id, document_id, " + columns
                        + ") select tenant_id, cast(? as varchar(24)), " + columns + " from " + table
                        + " where tenant_id = ? and document_id = ?")
                .setParameter(1, copy.value())
                .setParameter(2, tenant.value())
                .setParameter(3, document.value()));
    }

    @Override
    public void removeAll(DocumentId document) {
        work.change(of(work.writing().createQuery("delete from PageRow r" + OF_DOCUMENT), document));
        work.change(of(work.writing().createQuery("delete from InvoiceRow r" + OF_DOCUMENT), document));
    }

    private <T> TypedQuery<T> select(String text, Class<T> result, DocumentId document) {
        return of(work.reading().createQuery(text, result), document);
    }

    private <Q extends Query> Q of(Q query, DocumentId document) {
        query.setParameter("tenant", tenant.value()).setParameter("document", document.value());
        return query;
    }
}
