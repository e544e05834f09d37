package io.docket.domain.extraction.candidate;

import io.docket.domain.document.Box;
import io.docket.domain.document.Span;
import io.docket.domain.extraction.layout.Piece;
import io.docket.domain.extraction.layout.Segment;
import io.docket.domain.kernel.InvalidValue;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A value that a field might have: normalised, with the pieces of text that it was read from, in reading order, and the
 * shape that it was recognised by.
 */
public record Candidate(String value, String shape, List<Piece> pieces) {
    public Candidate {
        InvalidValue.unlessText("value", value, 10_000);
        pieces = List.copyOf(pieces);
        if (pieces.isEmpty()) {
            throw new InvalidValue("pieces", "must not be empty");
        }
    }

    public static Candidate of(String value, String shape, Piece piece) {
        return new Candidate(value, shape, List.of(piece));
    }

    public Piece first() {
        return pieces.get(0);
    }

    public Piece last() {
        return pieces.get(pieces.size() - 1);
    }

    public Segment segment() {
        return first().segment();
    }

    public int page() {
        return segment().page();
    }

    /** As it stands on the page, pieces joined by a space. */
    public String raw() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining(" "));
    }

    public Box box() {
        return Box.around(pieces.stream().map(Piece::box).toList());
    }

    public Span span() {
        int start =
                pieces.stream().mapToInt(piece -> piece.span().start()).min().orElseThrow();
        int end = pieces.stream().mapToInt(piece -> piece.span().end()).max().orElseThrow();
        return new Span(start, end);
    }
}
