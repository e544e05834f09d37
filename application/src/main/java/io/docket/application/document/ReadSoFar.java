package io.docket.application.document;

import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Versioned;
import io.docket.domain.document.Document;
import io.docket.domain.document.DocumentText;
import io.docket.domain.document.PageRange;
import io.docket.domain.kernel.DocumentId;

/** What processing has read of a document, for those who ask for it. */
public final class ReadSoFar {
    private final TenantStore store;

    public ReadSoFar(TenantStore store) {
        this.store = store;
    }

    public Document document(DocumentId id) {
        return store.the(Documents.class)
                .find(id)
                .map(Versioned::value)
                .orElseThrow(() -> Refusal.notFound("document"));
    }

    /** The whole text; a conflict when it has not been read yet, not found when it never will be. */
    public DocumentText text(DocumentId id) {
        Document document = checkRead(document(id));
        return DocumentText.of(store.the(Readings.class).pages(id, 0, document.pageCount() - 1));
    }

    /** Refuses a range that goes past the last page. */
    Document within(PageRange range, DocumentId id) {
        Document document = checkRead(document(id));
        if (range.last() >= document.pageCount()) {
            throw Refusal.notFound("page");
        }
        return document;
    }

    private static Document checkRead(Document document) {
        boolean read = document.isRead();
        if (!read && document.outcome().isPresent()) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "not_read", "The document could not be read.");
        }
        if (!read) {
            throw StillProcessing.refusal("The document has not been read yet.");
        }
        return document;
    }
}
