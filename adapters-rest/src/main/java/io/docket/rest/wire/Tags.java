package io.docket.rest.wire;

import io.docket.application.kernel.Expected;
import io.docket.domain.kernel.InvalidValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The tags that a conditional request names; {@code *} names them all. */
final class Tags {
    private static final Pattern ONE = Pattern.compile("\\s*(W/)?\"([^\"]*)\"\\s*(,|$)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    /** No stored thing has this number. */
    private static final long NEVER = -1;

    private final boolean all;
    private final List<Tag> named;

    private record Tag(boolean weak, String text) {}

    private Tags(boolean all, List<Tag> named) {
        this.all = all;
        this.named = named;
    }

    static Tags parse(String header) {
        if (header.strip().equals("*")) {
            return new Tags(true, List.of());
        }
        var named = new ArrayList<Tag>();
        Matcher tag = ONE.matcher(header);
        int end = 0;
        while (tag.lookingAt()) {
            named.add(new Tag(tag.group(1) != null, tag.group(2)));
            end = tag.end();
            tag.region(end, header.length());
            if (end == header.length()) {
                break;
            }
        }
        if (named.isEmpty() || end < header.length()) {
            throw new InvalidValue("If-Match", "must be * or tags in double quotes, parted by commas");
        }
        return new Tags(false, named);
    }

    /** Whether the tag is named, weak or not: good enough to spare a body. */
    boolean match(String tag) {
        return all || named.stream().anyMatch(one -> one.text().equals(tag));
    }

    /** What a change expects. Weak tags, and those that we never gave, match nothing. */
    Expected expected() {
        if (all) {
            return Expected.ANY;
        }
        Set<Long> numbers = named.stream().map(Tags::number).collect(Collectors.toSet());
        return new Expected(numbers);
    }

    private static long number(Tag tag) {
        boolean ours = !tag.weak() && NUMBER.matcher(tag.text()).matches();
        return ours ? Long.parseLong(tag.text()) : NEVER;
    }
}
