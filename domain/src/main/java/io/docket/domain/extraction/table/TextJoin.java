package io.docket.domain.extraction.table;

import io.docket.domain.extraction.layout.Piece;
import java.util.List;

/** Joins texts that follow each other; a word parted at a line's end becomes one again. */
public final class TextJoin {
    private TextJoin() {}

    public static String of(List<Piece> pieces) {
        var joined = new StringBuilder();
        for (Piece piece : pieces) {
            String text = piece.text();
            int length = joined.length();
            boolean parted = length > 1
                    && joined.charAt(length - 1) == '-'
                    && Character.isLetter(joined.charAt(length - 2))
                    && Character.isLowerCase(text.charAt(0));
            if (parted) {
                joined.setLength(length - 1);
            } else if (length > 0) {
                joined.append(' ');
            }
            joined.append(text);
        }
        return joined.toString();
    }
}
