package io.docket.persistence.document;

import io.docket.domain.document.Document;
import io.docket.domain.document.InvoiceKey;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.TenantId;
import io.docket.persistence.kernel.OpenWork;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps the keys that documents are found by as the same invoice beside the documents; they go with their document. */
record InvoiceKeys(OpenWork work, TenantId tenant) {
    private static final String STORED =
            "select invoice_key from invoice_keys where tenant_id = ?1 and document_id = ?2";
    private static final String REMOVE = "delete from invoice_keys where tenant_id = ?1 and document_id = ?2";
    private static final String ADD =
            "insert into invoice_keys (tenant_id, document_id, invoice_key) values (?1, ?2, ?3)";

    /** A document that was never predicted has none; else it writes only when something differs, which is seldom. */
    void save(Document document) {
        if (document.versions().isEmpty()) {
            return;
        }
        Set<String> wanted =
                document.invoiceKeys().stream().map(InvoiceKey::digest).collect(Collectors.toSet());
        List<?> rows = query(STORED, document.id()).getResultList();
        if (!wanted.equals(Set.copyOf(rows))) {
            query(REMOVE, document.id()).executeUpdate();
            wanted.forEach(key -> query(ADD, document.id()).setParameter(3, key).executeUpdate());
        }
    }

    private Query query(String sql, DocumentId document) {
        return work.writing()
                .createNativeQuery(sql)
                .setParameter(1, tenant.value())
                .setParameter(2, document.value());
    }
}
