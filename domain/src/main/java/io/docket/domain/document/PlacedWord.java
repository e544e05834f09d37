package io.docket.domain.document;

/** A word with everything that is known of its place: page, line within the page (both from 0), and offsets. */
public record PlacedWord(Word word, int page, int line, Span span) {
    public String text() {
        return word.text();
    }

    public Box box() {
        return word.box();
    }
}
