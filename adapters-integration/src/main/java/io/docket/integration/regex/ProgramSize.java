package io.docket.integration.regex;

import io.docket.domain.extraction.rule.PatternError;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reckons, from above and without making it, how large the program of an expression becomes: each sign is a step, and what is
 * repeated is there as often.
 */
final class ProgramSize {
    private static final int DEEPEST = 100;
    private static final Pattern REPEATED = Pattern.compile("\\{(\\d{1,9})(?:,(\\d{0,9}))?\\}");
    private static final Pattern ESCAPED =
            Pattern.compile("\\\\(?:[pPx]\\{[^}]*\\}?|Q.*?(?:\\\\E|$)|.|$)", Pattern.DOTALL);

    private final String expression;
    private final long largest;

    /** What the groups that are open hold so far, the innermost first. */
    private final Deque<Long> open = new ArrayDeque<>();

    private long sum;
    private long last;

    ProgramSize(String expression, long largest) {
        this.expression = expression;
        this.largest = largest;
    }

    /** PatternError where it becomes too large, or groups lie too deep in each other. */
    void check() {
        Matcher escaped = ESCAPED.matcher(expression);
        Matcher repeated = REPEATED.matcher(expression);
        int at = 0;
        while (at < expression.length()) {
            int end = at + 1;
            char sign = expression.charAt(at);
            if (sign == '\\' && escaped.region(at, expression.length()).lookingAt()) {
                end = Math.max(end, escaped.end());
                add(end - at);
            } else if (sign == '[') {
                end = endOfClass(at);
                add(1);
            } else if (sign == '(') {
                begin(at);
            } else if (sign == ')' && !open.isEmpty()) {
                long inside = sum + 2;
                sum = open.pop();
                add(inside);
            } else if (sign == '{' && repeated.region(at, expression.length()).lookingAt()) {
                end = repeated.end();
                sum += last * (times(repeated) - 1);
                last *= times(repeated);
            } else {
                add(1);
            }
            if (sum > largest) {
                throw new PatternError(at, "would become a program of more than " + largest + " steps");
            }
            at = end;
        }
    }

    private void begin(int at) {
        if (open.size() == DEEPEST) {
            throw new PatternError(at, "more than " + DEEPEST + " groups lie in each other");
        }
        open.push(sum);
        sum = 0;
        last = 0;
    }

    private void add(long steps) {
        last = steps;
        sum += steps;
    }

    /** An optional copy costs a step of its own. */
    private static long times(Matcher repeated) {
        long least = Long.parseLong(repeated.group(1));
        boolean open = repeated.group(2) == null || repeated.group(2).isEmpty();
        long most = open ? least + 1 : Math.max(least, Long.parseLong(repeated.group(2)));
        return Math.max(1, 2 * most - least);
    }

    /** A closing bracket that comes first is one of the signs. */
    private int endOfClass(int start) {
        int at = start + 1;
        if (at < expression.length() && expression.charAt(at) == '^') {
            at++;
        }
        boolean first = true;
        while (at < expression.length() && (first || expression.charAt(at) != ']')) {
            at += expression.charAt(at) == '\\' ? 2 : 1;
            first = false;
        }
        return Math.min(expression.length(), at + 1);
    }
}
