package io.docket.domain.document;

import io.docket.domain.kernel.InvalidValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages from {@code first} to {@code last}, both included, counted from 0; {@code single} when only one was named. */
public record PageRange(int first, int last, boolean single) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,6})(?::(\\d{1,6}))?");

    public PageRange {
        if (first < 0 || last < first) {
            throw new InvalidValue("page_range", "must not end before it begins");
        }
    }

    /** Reads {@code 3} or {@code 0:3}. */
    public static PageRange parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new InvalidValue("page_range", "must be a page such as 0 or a range such as 0:3");
        }
        int first = Integer.parseInt(matcher.group(1));
        return matcher.group(2) == null
                ? new PageRange(first, first, true)
                : new PageRange(first, Integer.parseInt(matcher.group(2)), false);
    }
}
