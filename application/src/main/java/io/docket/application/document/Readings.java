package io.docket.application.document;

import io.docket.application.kernel.TenantPort;
import io.docket.domain.document.ElectronicInvoice;
import io.docket.domain.document.ReadPage;
import io.docket.domain.kernel.DocumentId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What was read of the tenant's documents: their pages, and the electronic invoice that a file is or carries. */
public interface Readings extends TenantPort {
    /** Stores pages; one that was stored before is replaced. */
    void savePages(DocumentId document, Collection<ReadPage> pages);

    /** The numbers of the pages that are stored. */
    Set<Integer> pageNumbers(DocumentId document);

    /** The stored pages from {@code first} to {@code last}, both included, in order. */
    List<ReadPage> pages(DocumentId document, int first, int last);

    void saveInvoice(DocumentId document, ElectronicInvoice invoice);

    Optional<ElectronicInvoice> invoice(DocumentId document);

    /** Gives another document, of which nothing was read, all that was read of the first. */
    void copyAll(DocumentId document, DocumentId copy);

    void removeAll(DocumentId document);
}
