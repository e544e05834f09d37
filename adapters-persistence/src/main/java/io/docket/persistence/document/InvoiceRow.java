package io.docket.persistence.document;

import io.docket.domain.document.ElectronicInvoice;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.TenantId;
import io.docket.persistence.kernel.StoredJson;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;

@Entity
@Table(name = "electronic_invoices")
class InvoiceRow {
    @EmbeddedId
    private Key key;

    private String content;

    protected InvoiceRow() {}

    static InvoiceRow of(TenantId tenant, DocumentId document, ElectronicInvoice invoice) {
        var row = new InvoiceRow();
        row.key = new Key(tenant, document);
        row.content = StoredJson.write(new InvoiceJson(invoice.fields(), invoice.lines()));
        return row;
    }

    ElectronicInvoice toDomain() {
        InvoiceJson stored = StoredJson.read(content, InvoiceJson.class);
        return new ElectronicInvoice(stored.fields(), stored.lines());
    }

    private record InvoiceJson(Map<String, String> fields, List<Map<String, String>> lines) {}

    /** A document of a tenant. */
    @Embeddable
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        @Column(name = "tenant_id")
        private String tenant;

        @Column(name = "document_id")
        private String document;

        protected Key() {}

        Key(TenantId tenant, DocumentId document) {
            this.tenant = tenant.value();
            this.document = document.value();
        }

        @Override
        public final boolean equals(Object other) {
            return other instanceof Key that
                    && Objects.equals(tenant, that.tenant)
                    && Objects.equals(document, that.document);
        }

        @Override
        public final int hashCode() {
            return Objects.hash(tenant, document);
        }
    }
}
