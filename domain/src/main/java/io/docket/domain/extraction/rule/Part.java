package io.docket.domain.extraction.rule;

import io.docket.domain.document.Box;
import io.docket.domain.document.PlacedWord;
import io.docket.domain.extraction.layout.Segment;
import java.util.ArrayList;
import java.util.List;

/** A word that is searched, or what is left of it beside an anchor: characters {@code from} to {@code to} of its text. */
record Part(Segment segment, PlacedWord word, String plain, int from, int to) {
    /** The words of a segment, from left to right. */
    static List<Part> of(Segment segment) {
        var parts = new ArrayList<Part>();
        int at = 0;
        for (PlacedWord word : segment.words()) {
            int end = at + word.text().length();
            parts.add(new Part(
                    segment,
                    word,
                    segment.text().substring(at, end),
                    0,
                    word.text().length()));
            at = end + 1;
        }
        return parts;
    }

    String text() {
        return plain.substring(from, to);
    }

    Box box() {
        return word.box();
    }

    int page() {
        return segment.page();
    }

    int row() {
        return segment.row();
    }

    /** In the document's text. */
    int start() {
        return word.span().start() + from;
    }

    /** The same. */
    int end() {
        return word.span().start() + to;
    }

    int length() {
        return to - from;
    }

    boolean isEmpty() {
        return to == from;
    }

    Part when(boolean kept) {
        return kept ? this : cut(0, 0);
    }

    /** What of it lies from an offset of its own text on, and before another. */
    Part cut(int start, int end) {
        return new Part(segment, word, plain, from + start, from + end);
    }

    /** The sign between it and what comes after it. */
    char until(Part next) {
        if (next.page() != page() || next.row() != row()) {
            return '\n';
        }
        return next.segment == segment ? ' ' : '\t';
    }
}
