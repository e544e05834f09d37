package io.docket.domain.extraction.rule;

import io.docket.domain.document.Span;
import java.util.List;

/**
 * Compiles regular expressions, of any origin, on an engine whose time is at most proportional to the text and the size of the
 * expression. {@code ^} and {@code $} hold at line feeds, too.
 */
public interface Patterns {
    /** PatternError where it does not compile, or would become larger than the engine allows. */
    Compiled compile(String expression);

    /** An expression that is ready to be looked for. */
    interface Compiled {
        /** How many steps its program has: what time and memory grow with. */
        int size();

        /** Whether there are texts in which it matches without taking a sign. */
        boolean matchesNothing();

        /**
         * From left to right without overlap, of the first {@code most} of them those that are not empty. Of the text no more
         * is read than the search needs, one sign at a time.
         */
        List<Match> matches(CharSequence text, int most);
    }

    /**
     * What matched, and what is meant in it: the group named {@link #VALUE}, else the first group that took part and is not
     * empty, else all.
     */
    record Match(Span whole, Span value) {
        /** The name of the group that is meant, where there are several. */
        public static final String VALUE = "value";
    }
}
