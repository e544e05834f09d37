package io.docket.rest.document;

import io.docket.domain.document.RemovalExtent;
import io.docket.rest.wire.Wire;

/** What a removal takes away, in the contract's words. */
public enum Removal {
    @Wire("FULL")
    FULL(RemovalExtent.FULL),
    @Wire("SOURCE_FILES")
    SOURCE_FILES(RemovalExtent.SOURCE_FILES);

    private final RemovalExtent how;

    Removal(RemovalExtent how) {
        this.how = how;
    }

    static Removal of(RemovalExtent how) {
        return how == RemovalExtent.FULL ? FULL : SOURCE_FILES;
    }

    RemovalExtent how() {
        return how;
    }
}
