package io.docket.domain.extraction.rule;

import java.util.List;

/**
 * The patterns of one document, by one thread: each is compiled once, and all of them together do no more work than a document
 * may take, however they were written and from however many scopes they come. A search that would go further finds nothing.
 */
public final class DocumentPatterns implements Patterns {
    private final Patterns engine;
    private final PatternWork work;

    public DocumentPatterns(Patterns engine) {
        this(engine, new PatternWork());
    }

    /** Of a document in which patterns have perhaps done some work before. */
    DocumentPatterns(Patterns engine, PatternWork work) {
        this.engine = engine;
        this.work = work;
    }

    @Override
    public Compiled compile(String expression) {
        return work.compiled(expression, one -> new Bounded(engine.compile(one)));
    }

    /** Whether searches were given up, so that there may be more matches than were found. */
    public boolean areExhausted() {
        return work.isExhausted();
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
                work.spend(size);
                return pattern.matches(new Read(text, size), most);
            } catch (PatternWork.Exhausted end) {
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
            work.spend(price);
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
