package io.docket.domain.extraction.layout;

import io.docket.domain.extraction.lexicon.FoldedText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A text as it may stand in print: its letters and digits, whatever accents, spaces and signs are between them. */
public record PrintedText(String letters) {
    public static PrintedText of(String text) {
        return new PrintedText(FoldedText.letters(text));
    }

    /** Whole words of one segment that are the text, from the document's beginning on. */
    public List<Piece> allIn(DocumentLayout document) {
        return in(document).toList();
    }

    public Optional<Piece> firstIn(DocumentLayout document) {
        return in(document).findFirst();
    }

    /** Whether whole words of a line are the text. */
    public boolean isIn(FoldedText line) {
        return !letters.isEmpty() && starts(line).findAny().isPresent();
    }

    private Stream<Piece> in(DocumentLayout document) {
        return letters.isEmpty() ? Stream.empty() : document.segments().stream().flatMap(this::in);
    }

    private Stream<Piece> in(Segment segment) {
        FoldedText folded = FoldedText.of(segment.text());
        return starts(folded)
                .map(at -> new Piece(segment, folded.offset(at), folded.offset(at + letters.length() - 1) + 1));
    }

    private Stream<Integer> starts(FoldedText folded) {
        return Stream.iterate(
                        folded.letters().indexOf(letters),
                        at -> at >= 0,
                        at -> folded.letters().indexOf(letters, at + 1))
                .filter(at -> folded.isBoundary(at) && folded.isBoundary(at + letters.length()));
    }
}
