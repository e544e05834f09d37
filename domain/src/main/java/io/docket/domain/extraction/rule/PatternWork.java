package io.docket.domain.extraction.rule;

import io.docket.domain.extraction.rule.Patterns.Compiled;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * What people's patterns have done in one document and may still do, by one thread: shared by its sections, since a document
 * of thousands of them must not take thousands of times as much.
 */
public final class PatternWork {
    /** In signs read times the steps of the program that reads them: all that a scope may set, once over all that is searched. */
    static final long MOST = (long) PatternBudget.LARGEST * Searched.MOST_CHARACTERS;

    private final Map<String, Compiled> compiled = new HashMap<>();
    private final AtomicLong left;

    public PatternWork() {
        this(MOST);
    }

    PatternWork(long most) {
        this.left = new AtomicLong(most);
    }

    Compiled compiled(String expression, Function<String, Compiled> compiling) {
        return compiled.computeIfAbsent(expression, compiling);
    }

    /** Whether searches were given up, so that there may be more matches than were found. */
    boolean isExhausted() {
        return left.get() < 0;
    }

    void spend(int steps) {
        if (left.addAndGet(-steps) < 0) {
            throw new Exhausted();
        }
    }

    /** Ends a search from within the engine. */
    static final class Exhausted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Exhausted() {
            super("the document's patterns have done all the work they may", null, false, false);
        }
    }
}
