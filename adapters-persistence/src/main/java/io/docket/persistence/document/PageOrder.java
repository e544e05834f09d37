package io.docket.persistence.document;

import io.docket.application.document.DocumentOrder;
import io.docket.application.kernel.PageRequest;

/** The end of a query for one page of an inbox. */
final class PageOrder {
    private PageOrder() {}

    /**
     * Names all columns of an index, since H2 sorts by an index that is named in full only. What has no done time comes last,
     * and first when the order is turned over, as PostgreSQL's indexes have it. The numbers stand in the text: they come from
     * no client as text, and a plan that does not know them sorts the whole inbox.
     */
    static String by(DocumentOrder order, PageRequest request) {
        String direction = order.descending() ? " desc" : " asc";
        String column = switch (order.by()) {
            case RECEIVE_TIME -> "received_at" + direction;
            case DONE_TIME -> "done_at" + direction + (order.descending() ? " nulls first" : " nulls last");
            case ORIGINAL_FILENAME -> "original_filename" + direction;
            case PAGE_COUNT -> "page_count" + direction;
        };
        return "order by "
                + String.join(", ", "tenant_id" + direction, "inbox_id" + direction, column, "id" + direction)
                + " limit " + request.perPage() + " offset " + request.offset();
    }
}
