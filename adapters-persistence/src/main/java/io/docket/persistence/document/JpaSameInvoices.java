package io.docket.persistence.document;

import io.docket.application.document.SameInvoices;
import io.docket.application.kernel.Versioned;
import io.docket.domain.document.Document;
import io.docket.domain.document.InvoiceKey;
import io.docket.domain.kernel.TenantId;
import io.docket.persistence.kernel.JpaTable;
import io.docket.persistence.kernel.OpenWork;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

record JpaSameInvoices(OpenWork work, TenantId tenant) implements SameInvoices {
    /** Only marks are filled in. */
    private static final String IDS = """
            select distinct k.document_id from invoice_keys k
            join documents d on d.tenant_id = k.tenant_id and d.id = k.document_id
            join inboxes i on i.tenant_id = d.tenant_id and i.id = d.inbox_id and i.removing = false
            where k.tenant_id = ?1 and k.invoice_key in (%s) order by k.document_id""";

    @Override
    public List<Document> with(Collection<InvoiceKey> keys, int most) {
        List<?> ids = keys.isEmpty() ? List.of() : ids(List.copyOf(keys), most);
        if (ids.isEmpty()) {
            return List.of();
        }
        var table = new JpaTable<>(work, tenant, DocumentRow.class, Document::id, DocumentRow::of);
        return table
                .results(table.select("and r.key.id in :ids order by r.key.id").setParameter("ids", ids))
                .stream()
                .map(Versioned::value)
                .toList();
    }

    private List<?> ids(List<InvoiceKey> keys, int most) {
        String marks =
                IntStream.range(0, keys.size()).mapToObj(at -> "?" + (at + 2)).collect(Collectors.joining(", "));
        Query query = work.reading()
                .createNativeQuery(IDS.formatted(marks))
                .setParameter(1, tenant.value())
                .setMaxResults(most);
        for (int at = 0; at < keys.size(); at++) {
            query.setParameter(at + 2, keys.get(at).digest());
        }
        return query.getResultList();
    }
}
