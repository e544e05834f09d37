package io.docket.application.document;

import io.docket.application.kernel.TenantPort;
import io.docket.domain.document.Document;
import io.docket.domain.document.InvoiceKey;
import java.util.Collection;
import java.util.List;

/**
 * Finds the tenant's documents by the invoice that they are, without those of inboxes that are being removed. Their keys follow each change of a document that {@link Documents}
 * stores, in the same write, and go with it.
 */
public interface SameInvoices extends TenantPort {
    /** Up to {@code most} documents that have one of these keys, oldest first. */
    List<Document> with(Collection<InvoiceKey> keys, int most);
}
