package io.docket.rest.document;

import io.docket.application.document.RemoveDocument;
import io.docket.rest.wire.Wire;

/** What a removal takes away, in the contract's words. */
public enum Removal {
    @Wire("FULL")
    FULL(RemoveDocument.How.FULL),
    @Wire("SOURCE_FILES")
    SOURCE_FILES(RemoveDocument.How.SOURCE_FILES);

    private final RemoveDocument.How how;

    Removal(RemoveDocument.How how) {
        this.how = how;
    }

    RemoveDocument.How how() {
        return how;
    }
}
