package io.docket.domain.extraction.rule;

import io.docket.domain.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The JDK's expressions, for patterns that tests write themselves. */
public final class JdkPatterns implements Patterns {
    @Override
    public Compiled compile(String expression) {
        try {
            return new Found(Pattern.compile(expression, Pattern.MULTILINE));
        } catch (PatternSyntaxException wrong) {
            throw new PatternError(Math.max(0, wrong.getIndex()), wrong.getDescription());
        }
    }

    private record Found(Pattern pattern) implements Compiled {
        @Override
        public int size() {
            return pattern.pattern().length();
        }

        @Override
        public boolean matchesNothing() {
            return pattern.matcher("").find();
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
            if (pattern.pattern().contains("(?<" + Match.VALUE + ">")) {
                return new Span(matcher.start(Match.VALUE), matcher.end(Match.VALUE));
            }
            for (int group = 1; group <= matcher.groupCount(); group++) {
                if (matcher.start(group) >= 0 && matcher.end(group) > matcher.start(group)) {
                    return new Span(matcher.start(group), matcher.end(group));
                }
            }
            return new Span(matcher.start(), matcher.end());
        }
    }
}
