package io.docket.application.document;

import io.docket.application.kernel.Versioned;
import io.docket.domain.document.BulkTask;
import io.docket.domain.document.Document;
import java.util.List;
import java.util.Optional;

/** The documents that a task is about. */
record BulkDocuments(BulkTask task, Documents documents) {
    long count() {
        return filter().map(received -> documents.count(task.inbox(), received)).orElse(0L);
    }

    /** At most so many of those that it has not come to yet. */
    List<Versioned<Document>> next(int most) {
        return filter().map(received -> documents.after(task.inbox(), received, task.last(), most))
                .orElse(List.of());
    }

    /** Empty when nothing can have been received in the range, as when it lies in the future. */
    private Optional<DocumentFilter> filter() {
        return task.receivedFrom().filter(task.receivedUntil()::isBefore).isPresent()
                ? Optional.empty()
                : Optional.of(new DocumentFilter(task.receivedFrom(), Optional.of(task.receivedUntil())));
    }
}
