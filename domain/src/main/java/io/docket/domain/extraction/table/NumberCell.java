package io.docket.domain.extraction.table;

import io.docket.domain.document.Box;
import io.docket.domain.extraction.layout.Piece;
import java.math.BigDecimal;
import java.util.List;

/**
 * A number at the edge of a stretch of text, with its unit, its currency or its percent sign. Its readings are what it may mean
 * without its sign, the likeliest first: 1.000 is one thousand or one. It is {@code inText} where words are close by, and complete where it has a unit,
 * a currency or a percent sign or another number parts it from these words.
 */
record NumberCell(
        Piece piece,
        Box box,
        List<BigDecimal> readings,
        int decimals,
        boolean negative,
        Kind kind,
        boolean inText,
        boolean complete) {
    enum Kind {
        PLAIN,
        MONEY,
        PERCENT
    }

    NumberCell {
        readings = List.copyOf(readings);
    }

    BigDecimal usual() {
        return readings.get(0);
    }

    /** Whether the words close by follow it. */
    boolean beforeText() {
        return inText && isLetterNext();
    }

    private boolean isLetterNext() {
        String text = piece.segment().text();
        int next = piece.end();
        while (next < text.length() && !Character.isLetterOrDigit(text.charAt(next))) {
            next++;
        }
        return next < text.length() && Character.isLetter(text.charAt(next));
    }

    /** Whatever zeros it is written with. */
    boolean isWhole() {
        return usual().stripTrailingZeros().scale() <= 0;
    }

    /** Whether it is written as amounts are. */
    boolean looksLikeMoney() {
        return kind == Kind.MONEY || kind == Kind.PLAIN && decimals == 2;
    }
}
