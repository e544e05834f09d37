package io.docket.domain.extraction.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The patterns of one document, by one thread: each is compiled once, and all of them together do no more work than a document
 * may take, however they were written and from however many scopes they come. A search that would go further finds nothing.
 */
public final class DocumentPatterns implements Patterns {
    /** In signs read times the steps of the program that reads them: all that a scope may set, once over all that is searched. */
    static final long MOST = (long) PatternBudget.LARGEST * Searched.MOST_CHARACTERS;

    private final Patterns engine;
    private final Map<String, Compiled> compiled = new HashMap<>();
    private final AtomicLong left;

    public DocumentPatterns(Patterns engine) {
        this(engine, MOST);
    }

    DocumentPatterns(Patterns engine, long most) {
        this.engine = engine;
        this.left = new AtomicLong(most);
    }

    @Override
    public Compiled compile(String expression) {
        return compiled.computeIfAbsent(expression, one -> new Bounded(engine.compile(one)));
    }

    /** Whether searches were given up, so that there may be more matches than were found. */
    public boolean areExhausted() {
        return left.get() < 0;
    }

    private void spend(int steps) {
        if (left.addAndGet(-steps) < 0) {
            throw new Exhausted();
        }
    }

    /** Ends a search from within the engine. */
    private static final class Exhausted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Exhausted() {
            super("the document's patterns have done all the work they may", null, false, false);
        }
    }

    private final class Bounded implements Compiled {
        private final Compiled pattern;
        private final int size;

        Bounded(Compiled pattern) {
            this.pattern = pattern;
            this.size = pattern.size();
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public boolean matchesNothing() {
            return pattern.matchesNothing();
        }

        @Override
        public List<Match> matches(CharSequence text, int most) {
            try {
                spend(size);
                return pattern.matches(new Read(text, size), most);
            } catch (Exhausted end) {
                return List.of();
            }
        }
    }

    /** A text whose reader pays for each sign. */
    private final class Read implements CharSequence {
        private final CharSequence text;
        private final int price;

        Read(CharSequence text, int price) {
            this.text = text;
            this.price = price;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            spend(price);
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Read(text.subSequence(start, end), price);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
