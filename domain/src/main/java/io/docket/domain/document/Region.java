package io.docket.domain.document;

import io.docket.domain.kernel.InvalidValue;

/** A place on one page (counted from 0). */
public record Region(int page, Box box) {
    public Region {
        if (page < 0) {
            throw new InvalidValue("page", "counts from 0");
        }
    }
}
