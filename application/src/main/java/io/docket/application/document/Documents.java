package io.docket.application.document;

import io.docket.application.kernel.Page;
import io.docket.application.kernel.PageRequest;
import io.docket.application.kernel.TenantPort;
import io.docket.application.kernel.Versioned;
import io.docket.domain.document.Document;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import java.util.List;
import java.util.Optional;

/** The tenant's documents. */
public interface Documents extends TenantPort {
    Optional<Versioned<Document>> find(DocumentId id);

    void add(Document document);

    /** Stores the changed value; ConcurrentChange unless the stored one still has this number. */
    void save(Versioned<Document> document);

    void remove(DocumentId id);

    /** Up to {@code most} documents of an inbox, oldest first, that come after {@code last}; never skips or repeats one. */
    default List<Versioned<Document>> after(InboxId inbox, Optional<DocumentId> last, int most) {
        return after(inbox, DocumentFilter.ALL, last, most);
    }

    /** The same of those that the filter lets through. */
    List<Versioned<Document>> after(InboxId inbox, DocumentFilter filter, Optional<DocumentId> last, int most);

    /** How many documents of an inbox the filter lets through. */
    long count(InboxId inbox, DocumentFilter filter);

    /**
     * Up to {@code most} documents of an inbox that were received as wanted, the first received first, that come after
     * {@code last}; never skips or repeats one.
     */
    List<Versioned<Document>> received(InboxId inbox, DocumentFilter filter, Optional<Document> last, int most);

    /** Up to {@code most} documents of an inbox, the last received first. */
    List<Document> newest(InboxId inbox, int most);

    Page<Versioned<Document>> page(InboxId inbox, DocumentFilter filter, DocumentOrder order, PageRequest request);
}
