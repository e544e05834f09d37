package io.docket.domain.extraction.table;

import io.docket.domain.document.PlacedWord;
import io.docket.domain.extraction.layout.PageLayout;
import java.util.Arrays;
import java.util.List;

/** In type of fixed pitch a space is as wide as a letter, and so as wide as the gap between columns is elsewhere. */
final class FixedPitch {
    /** A space with the white beside it, in widths of a character. */
    static final double SPACE = 1.6;

    private static final int SHORTEST_WORD = 4;
    private static final int FEWEST_WORDS = 8;
    private static final double SAME = 0.07;
    private static final double MOSTLY = 0.85;

    private FixedPitch() {}

    /** How wide each character of a page is, in heights of its word, or 0 where their widths differ. */
    static double characterWidth(PageLayout page) {
        double[] widths = page.segments().stream()
                .map(segment -> segment.words())
                .flatMap(List::stream)
                .filter(word -> word.text().length() >= SHORTEST_WORD
                        && word.text().chars().anyMatch(Character::isLetter))
                .mapToDouble(FixedPitch::perCharacter)
                .sorted()
                .toArray();
        if (widths.length < FEWEST_WORDS) {
            return 0;
        }
        double median = widths[widths.length / 2];
        long same = Arrays.stream(widths)
                .filter(width -> Math.abs(width - median) <= SAME * median)
                .count();
        return same >= MOSTLY * widths.length ? median : 0;
    }

    private static double perCharacter(PlacedWord word) {
        return (double) word.box().width()
                / word.text().length()
                / Math.max(1, word.box().height());
    }
}
