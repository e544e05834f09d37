package io.docket.application.document;

import io.docket.application.job.Jobs;
import io.docket.application.kernel.Access;
import io.docket.application.kernel.TenantStore;
import io.docket.domain.document.DocumentRemoved;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import java.time.InstantSource;

/** Removes a document and every row that belongs to it; its files follow the event once that is committed. */
record DocumentErasure(Access access, TenantStore store, InstantSource clock) {
    void of(InboxId inbox, DocumentId id) {
        store.the(Jobs.class).removeAll(id);
        store.the(Readings.class).removeAll(id);
        store.the(Documents.class).remove(id);
        access.emit(new DocumentRemoved(store.tenant(), inbox, id, true, clock.instant()));
    }
}
