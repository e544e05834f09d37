package io.docket.domain.extraction.layout;

import io.docket.domain.document.Box;
import io.docket.domain.document.PlacedWord;
import io.docket.domain.document.Span;
import io.docket.domain.kernel.InvalidValue;
import java.util.List;

/** A stretch of a segment's text: characters {@code start} (included) to {@code end} (not). */
public record Piece(Segment segment, int start, int end) {
    public Piece {
        if (start < 0 || end <= start || end > segment.text().length()) {
            throw new InvalidValue("piece", "must be a non-empty stretch of its segment");
        }
    }

    public String text() {
        return segment.text().substring(start, end);
    }

    public List<PlacedWord> words() {
        return segment.wordsIn(start, end);
    }

    public Box box() {
        return Box.around(words().stream().map(PlacedWord::box).toList());
    }

    /** The offsets of the touched words in the document's text. */
    public Span span() {
        int from = Integer.MAX_VALUE;
        int to = 0;
        for (PlacedWord word : words()) {
            from = Math.min(from, word.span().start());
            to = Math.max(to, word.span().end());
        }
        return new Span(from, to);
    }
}
