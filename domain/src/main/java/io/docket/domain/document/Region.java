package io.docket.domain.document;

import io.docket.domain.kernel.InvalidValue;

/** A place on one page (counted from 0). */
public record Region(int page, Box box) {
    public Region {
        if (page < 0) {
            throw new InvalidValue("page", "counts from 0");
        }
    }

    /** Whether the middle of a word stands there. */
    public boolean holds(PlacedWord word) {
        double x = word.box().centerX();
        double y = word.box().centerY();
        return word.page() == page && x >= box.left() && x <= box.right() && y >= box.top() && y <= box.bottom();
    }
}
