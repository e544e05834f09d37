package io.docket.rest.wire;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one range of bytes that a request names (RFC 9110, 14.1.2): from the first to the last, or the last so many. */
record ByteRange(Optional<Long> first, Optional<Long> last) {
    private static final Pattern FORM = Pattern.compile("(?i)bytes=[ \\t]*(\\d*)-(\\d*)[ \\t]*");
    private static final int MOST_DIGITS = 18;

    /** Nothing where the header is no range, or several: such a header counts as none. */
    static Optional<ByteRange> parse(String header) {
        Matcher form = FORM.matcher(header);
        if (!form.matches()) {
            return Optional.empty();
        }
        var range = new ByteRange(number(form.group(1)), number(form.group(2)));
        boolean empty = range.first.isEmpty() && range.last.isEmpty();
        boolean backwards = range.first.isPresent() && range.last.isPresent() && range.last.get() < range.first.get();
        return empty || backwards ? Optional.empty() : Optional.of(range);
    }

    private static Optional<Long> number(String digits) {
        if (digits.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(digits.length() > MOST_DIGITS ? Long.MAX_VALUE : Long.parseLong(digits));
    }

    /** Bytes that there are. */
    record Stretch(long first, long count) {
        String of(long length) {
            return "bytes " + first + "-" + (first + count - 1) + "/" + length;
        }
    }

    /** What of so many bytes is meant; nothing when none of them is. */
    Optional<Stretch> within(long length) {
        long from = first.orElseGet(() -> length - Math.min(length, last.orElseThrow()));
        if (from >= length) {
            return Optional.empty();
        }
        long end = first.isEmpty() ? length : Math.min(length - 1, last.orElse(Long.MAX_VALUE)) + 1;
        return Optional.of(new Stretch(from, end - from));
    }
}
