package io.docket.domain.extraction.drawn;

import io.docket.domain.document.Box;
import io.docket.domain.extraction.layout.Piece;
import io.docket.domain.format.Label;
import io.docket.domain.format.LabelType;
import java.util.List;
import java.util.regex.Pattern;

/** What lies between a drawn column's ends, and the column that it fills. */
record Lane(Label column, int left, int right) {
    private static final Pattern DATE = Pattern.compile("\\d{1,2}([./-])\\d{1,2}\\1\\d{2,4}");

    /** How much of a word's width lies in it. */
    int share(Box word) {
        return Math.min(right, word.right()) - Math.max(left, word.left());
    }

    boolean mayHold(List<Piece> pieces) {
        return holdsText()
                || column.type() == LabelType.BOOLEAN
                || pieces.stream().map(Piece::text).anyMatch(this::mayHold);
    }

    private boolean mayHold(String text) {
        boolean date = column.type() == LabelType.DATE || column.type() == LabelType.DATETIME;
        return text.chars().anyMatch(Character::isDigit)
                && (date || !DATE.matcher(text).find());
    }

    /** Whether its values may go on in the next line, as texts do, but numbers and dates do not. */
    boolean holdsText() {
        return switch (column.type()) {
            case STRING, ALPHANUMERIC, ADDRESS -> true;
            case DATE, DATETIME, INTEGER, FLOAT, CURRENCY, BOOLEAN, NATIONAL_IDENTIFICATION_NUMBER_BE -> false;
        };
    }
}
