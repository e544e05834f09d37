package io.docket.integration.regex;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.docket.domain.document.Span;
import io.docket.domain.extraction.rule.PatternError;
import io.docket.domain.extraction.rule.Patterns;
import java.util.ArrayList;
import java.util.List;

/**
 * RE2/J's expressions. RE2/J itself bounds a repetition (1,000) but not repetitions of repetitions, so how large a program
 * would become is reckoned before it is made.
 */
public final class Re2Patterns implements Patterns {
    /** In steps of a program; a date in all its ways of being written takes some 150. */
    private static final int LARGEST = 2_000;

    /** In one of them all holds that can be said of a place between two signs: a beginning or end, or the edge of a word. */
    private static final List<String> WHERE_EMPTY = List.of("", "a");

    @Override
    public Compiled compile(String expression) {
        new ProgramSize(expression, LARGEST).check();
        try {
            return new Found(parsed(expression));
        } catch (PatternSyntaxException wrong) {
            throw new PatternError(position(expression, wrong), reason(wrong));
        }
    }

    private static Pattern parsed(String expression) {
        return Pattern.compile(expression, Pattern.MULTILINE);
    }

    /** RE2/J's own words for it are "stack underflow". */
    private static boolean isTooManyClosed(PatternSyntaxException wrong) {
        return wrong.getDescription().endsWith("internal error");
    }

    private static String reason(PatternSyntaxException wrong) {
        return isTooManyClosed(wrong) ? "unexpected )" : wrong.getDescription();
    }

    /**
     * RE2/J tells what it stumbled over but not where. It reads from left to right, so that is at the end of the shortest
     * beginning of the expression over which it stumbles in the same way.
     */
    private static int position(String expression, PatternSyntaxException wrong) {
        if (wrong.getDescription().equals("missing closing )")) {
            return expression.length();
        }
        for (int length = 1; length < expression.length(); length++) {
            try {
                parsed(expression.substring(0, length));
            } catch (PatternSyntaxException shorter) {
                if (shorter.getDescription().equals(wrong.getDescription())) {
                    return begin(expression, length, shorter);
                }
            }
        }
        return begin(expression, expression.length(), wrong);
    }

    private static int begin(String expression, int end, PatternSyntaxException wrong) {
        String stumbled = wrong.getPattern();
        boolean told = !isTooManyClosed(wrong) && stumbled != null && !stumbled.isEmpty();
        return Math.max(0, told ? expression.lastIndexOf(stumbled, end - stumbled.length()) : end - 1);
    }

    private record Found(Pattern pattern) implements Compiled {
        @Override
        public int size() {
            return pattern.programSize();
        }

        @Override
        public boolean matchesNothing() {
            return WHERE_EMPTY.stream().anyMatch(text -> {
                Matcher matcher = pattern.matcher(text);
                return matcher.find() && matcher.end() == matcher.start();
            });
        }

        @Override
        public List<Match> matches(CharSequence text, int most) {
            var matches = new ArrayList<Match>();
            Matcher matcher = pattern.matcher(text);
            for (int found = 0; found < most && matcher.find(); found++) {
                if (matcher.end() > matcher.start()) {
                    matches.add(new Match(new Span(matcher.start(), matcher.end()), meant(matcher)));
                }
            }
            return matches;
        }

        private Span meant(Matcher matcher) {
            Integer named = pattern.namedGroups().get(Match.VALUE);
            if (named != null && took(matcher, named)) {
                return new Span(matcher.start(named), matcher.end(named));
            }
            for (int group = 1; group <= matcher.groupCount(); group++) {
                if (took(matcher, group)) {
                    return new Span(matcher.start(group), matcher.end(group));
                }
            }
            return new Span(matcher.start(), matcher.end());
        }

        private static boolean took(Matcher matcher, int group) {
            return matcher.start(group) >= 0 && matcher.end(group) > matcher.start(group);
        }
    }
}
