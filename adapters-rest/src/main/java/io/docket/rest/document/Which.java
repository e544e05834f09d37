package io.docket.rest.document;

import io.docket.rest.wire.Wire;

/** Which documents a removal is about, in the contract's words. */
public enum Which {
    @Wire("ALL")
    ALL,
    /** Those that nobody has anything to do with any more. */
    @Wire("DONE")
    DONE
}
