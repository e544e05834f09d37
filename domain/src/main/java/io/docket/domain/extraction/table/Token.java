package io.docket.domain.extraction.table;

import io.docket.domain.extraction.layout.Piece;
import io.docket.domain.extraction.layout.Segment;
import java.math.BigDecimal;
import java.util.List;

/** A word of a segment, or a number with all that belongs to it; without readings it is no number. */
record Token(
        int start,
        int end,
        List<BigDecimal> readings,
        int decimals,
        boolean negative,
        NumberCell.Kind kind,
        boolean withUnit) {
    static Token word(int start, int end) {
        return new Token(start, end, List.of(), 0, false, NumberCell.Kind.PLAIN, false);
    }

    boolean isNumber() {
        return !readings.isEmpty();
    }

    /** Whether it is a number of which nothing is said yet. */
    boolean isUnitless() {
        return isNumber() && kind == NumberCell.Kind.PLAIN && !withUnit;
    }

    Token withUnitTo(int last) {
        return new Token(start, last, readings, decimals, negative, kind, true);
    }

    NumberCell cell(Segment segment, boolean inText, boolean touchesText) {
        boolean complete = !touchesText || withUnit || kind != NumberCell.Kind.PLAIN;
        var piece = new Piece(segment, start, end);
        return new NumberCell(piece, piece.box(), readings, decimals, negative, kind, inText, complete);
    }
}
