package io.docket.persistence.document;

import java.time.Instant;
import java.util.Comparator;

/** One of the counts that a document or a version of it belongs to; counts are changed in this order, so that nobody waits in a circle. */
record Tally(String inbox, TallyKind kind, String subject, long stretch) implements Comparable<Tally> {
    /** The subject of what is counted without one. */
    static final String ALL = "";

    private static final Comparator<Tally> ORDER = Comparator.comparing(Tally::inbox)
            .thenComparing(Tally::kind)
            .thenComparing(Tally::subject)
            .thenComparing(Tally::stretch);

    static Tally of(String inbox, TallyKind kind, String subject, Instant at) {
        return new Tally(inbox, kind, subject, kind.stretch(at));
    }

    @Override
    public int compareTo(Tally other) {
        return ORDER.compare(this, other);
    }
}
