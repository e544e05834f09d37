package io.docket.domain.extraction.drawn;

import io.docket.domain.document.Confidence;
import io.docket.domain.document.PlacedWord;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Region;
import io.docket.domain.extraction.candidate.Candidate;
import io.docket.domain.extraction.candidate.DateOrder;
import io.docket.domain.extraction.candidate.TypedValues;
import io.docket.domain.extraction.layout.Piece;
import io.docket.domain.extraction.table.TextJoin;
import java.util.List;
import java.util.Optional;

/**
 * What stands in one cell of a drawn table. A person has said where it is, so it is as sure as its words were read, less where
 * a text goes on over several lines. What is no value of the column's type is answered as it stands, and not sure at all, so
 * that whoever drew sees what to put right.
 */
record DrawnCell(Lane lane, List<Piece> pieces) {
    private static final double DRAWN = 0.95;
    private static final double WRAPPED = 0.9;
    private static final int LONGEST = 10_000;

    PredictedValue value(TypedValues values, DateOrder order, DecimalMark mark) {
        String text = TextJoin.of(pieces);
        String bounded = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        Optional<String> typed = values.read(lane.column(), lane.holdsText() ? bounded : mark.plain(bounded), order);
        boolean wrapped =
                pieces.stream().map(piece -> piece.segment().row()).distinct().count() > 1;
        double sure = typed.isPresent() ? (wrapped ? WRAPPED : DRAWN) * read() : 0;
        String reason = "stands in the column that was drawn"
                + (wrapped ? ", over several lines" : "")
                + (typed.isPresent() ? "" : ", but is no value of its type");
        var candidate = new Candidate(typed.orElse(bounded), "drawn", pieces);
        return new PredictedValue(
                candidate.value(),
                candidate.raw(),
                Confidence.of(sure),
                Optional.of(candidate.span()),
                Optional.of(new Region(candidate.page(), onFirstPage().box())),
                reason);
    }

    /** How surely its words were read, on average. */
    private double read() {
        return pieces.stream()
                        .flatMap(piece -> piece.words().stream())
                        .map(PlacedWord::word)
                        .mapToInt(word -> word.confidence())
                        .average()
                        .orElse(0)
                / 100;
    }

    /** A cell that goes on overleaf has its place where it begins. */
    private Candidate onFirstPage() {
        int page = pieces.get(0).segment().page();
        return new Candidate(
                "place",
                "drawn",
                pieces.stream().filter(piece -> piece.segment().page() == page).toList());
    }
}
