package io.docket.application.kernel;

import io.docket.domain.kernel.InvalidValue;

/** One page of a list: counted from 1, with at most {@value #MOST} things on it. */
public record PageRequest(int page, int perPage) {
    public static final int MOST = 500;

    public PageRequest {
        if (page < 1) {
            throw new InvalidValue("page", "counts from 1");
        }
        if (perPage < 1 || perPage > MOST) {
            throw new InvalidValue("per_page", "must lie between 1 and " + MOST);
        }
    }

    /** How many things lie before this page. */
    public long offset() {
        return (page - 1L) * perPage;
    }
}
