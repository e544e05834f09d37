package io.docket.application.processing;

import io.docket.application.kernel.TenantStore;
import io.docket.domain.document.Document;
import io.docket.domain.document.Stage;

/** One stage of processing: slow work without a transaction, then a short write of its result. */
interface Step {
    Stage stage();

    Result run(Work work);

    /** What a stage found: stores it beside the document, and answers the document after it. */
    @FunctionalInterface
    interface Result {
        Document store(TenantStore store, Document document);
    }
}
