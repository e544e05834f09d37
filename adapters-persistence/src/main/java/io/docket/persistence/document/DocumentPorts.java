package io.docket.persistence.document;

import io.docket.application.document.BulkTaskQueue;
import io.docket.application.document.BulkTasks;
import io.docket.application.document.Documents;
import io.docket.application.document.IdempotencyKeys;
import io.docket.application.document.Readings;
import io.docket.application.document.SameInvoices;
import io.docket.persistence.kernel.Ports;

/** The ports of this feature. */
public final class DocumentPorts {
    private DocumentPorts() {}

    public static void register(Ports ports) {
        ports.tenant(Documents.class, JpaDocuments::new)
                .tenant(BulkTasks.class, JpaBulkTasks::new)
                .installation(BulkTaskQueue.class, JpaBulkTaskQueue::new)
                .tenant(Readings.class, JpaReadings::new)
                .tenant(SameInvoices.class, JpaSameInvoices::new)
                .tenant(IdempotencyKeys.class, JpaIdempotencyKeys::new);
    }
}
