package io.docket.domain.extraction.rule;

import io.docket.domain.kernel.InvalidValue;
import java.util.stream.Stream;

/** How much people's patterns may cost in all: a document is searched by each of them. */
public final class PatternBudget {
    /** In steps of the engine's programs. */
    static final int LARGEST = 10_000;

    private static final int MOST = 1_000;

    private PatternBudget() {}

    /** Refuses, with InvalidValue, what of a scope does not compile, matches empty text, or is more than a document bears. */
    public static void check(Stream<RulePattern> all, Patterns patterns) {
        long size = 0;
        int count = 0;
        for (RulePattern pattern : (Iterable<RulePattern>) all::iterator) {
            count++;
            if (count > MOST) {
                throw new InvalidValue(
                        pattern.pointer(), "is one of more than " + MOST + " patterns and anchors of the scope");
            }
            Patterns.Compiled compiled = pattern.compiled(patterns);
            if (compiled.matchesNothing()) {
                throw new InvalidValue(
                        pattern.pointer(),
                        "matches empty text, too: it must take at least one character (+ instead of *)");
            }
            size += compiled.size();
            if (size > LARGEST) {
                throw new InvalidValue(
                        pattern.pointer(),
                        "makes more than " + LARGEST + " steps of all patterns of the scope together");
            }
        }
    }
}
