package io.docket.rest.wire;

import io.docket.application.kernel.Page;
import java.util.List;

/** One page of a list. */
public record Paged<T>(int page, int perPage, List<T> results, long total) {
    /** The contract answers an array with exactly one page in it. */
    public static <T> List<Paged<T>> of(Page<T> page) {
        return List.of(new Paged<>(page.request().page(), page.request().perPage(), page.results(), page.total()));
    }
}
