package io.docket.domain.extraction.payment;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The lines of a code, counted from 1 as the standards do; those that were left out at its end are empty. */
record CodeLines(List<String> lines) {
    private static final Pattern BREAK = Pattern.compile("\\r\\n|\\n|\\r");

    CodeLines {
        lines = List.copyOf(lines);
    }

    static CodeLines of(String text) {
        return new CodeLines(List.of(BREAK.split(text, -1)));
    }

    String line(int number) {
        return number <= lines.size() ? lines.get(number - 1) : "";
    }

    Optional<String> given(int number) {
        return Optional.of(line(number)).filter(text -> !text.isEmpty());
    }

    /** Whether the line has no more characters than may be, be it none. */
    boolean atMost(int number, int characters) {
        String line = line(number);
        return line.codePointCount(0, line.length()) <= characters;
    }

    boolean areEmpty(int from, int to) {
        for (int number = from; number <= to; number++) {
            if (!line(number).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    int count() {
        return lines.size();
    }
}
