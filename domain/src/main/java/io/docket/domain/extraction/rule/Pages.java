package io.docket.domain.extraction.rule;

import io.docket.domain.document.PageRange;
import io.docket.domain.kernel.InvalidValue;
import io.docket.domain.settings.Setting;
import java.util.List;

/** Pages that are searched, counted from 0, or from the end where they are negative: -1 is the last. */
record Pages(int first, int last) {
    private static final int MOST = 100_000;

    /** {@code 3}, {@code -1} or {@code "0:3"}. */
    static Pages of(Setting setting) {
        if (!(setting.value() instanceof String range)) {
            int page = setting.whole(-MOST, MOST);
            return new Pages(page, page);
        }
        try {
            PageRange pages = PageRange.parse(range);
            return new Pages(pages.first(), pages.last());
        } catch (InvalidValue wrong) {
            throw setting.wrong(wrong.reason());
        }
    }

    boolean include(int page, int count) {
        int from = first < 0 ? count + first : first;
        int to = last < 0 ? count + last : last;
        return page >= from && page <= to;
    }

    static boolean include(List<Pages> any, int page, int count) {
        return any.isEmpty() || any.stream().anyMatch(pages -> pages.include(page, count));
    }
}
