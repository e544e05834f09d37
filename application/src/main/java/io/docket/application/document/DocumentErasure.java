package io.docket.application.document;

import io.docket.application.job.Jobs;
import io.docket.application.kernel.Access;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Versioned;
import io.docket.domain.document.Document;
import io.docket.domain.document.DocumentRemoved;
import io.docket.domain.document.RemovalExtent;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import java.time.InstantSource;

/** Removes a document and every row that belongs to it, or archives it; its files follow the event once that is committed. */
record DocumentErasure(Access access, TenantStore store, InstantSource clock) {
    void of(Versioned<Document> stored, RemovalExtent extent) {
        Document document = stored.value();
        switch (extent) {
            case FULL -> of(document.inbox(), document.id());
            case SOURCE_FILES -> {
                store.the(Documents.class).save(stored.map(Document::filesRemoved));
                removed(document.inbox(), document.id(), false);
            }
        }
    }

    void of(InboxId inbox, DocumentId id) {
        store.the(Jobs.class).removeAll(id);
        store.the(Readings.class).removeAll(id);
        store.the(Documents.class).remove(id);
        removed(inbox, id, true);
    }

    private void removed(InboxId inbox, DocumentId id, boolean dataToo) {
        access.emit(new DocumentRemoved(store.tenant(), inbox, id, dataToo, clock.instant()));
    }
}
