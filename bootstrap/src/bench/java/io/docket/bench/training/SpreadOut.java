package io.docket.bench.training;

import io.docket.domain.document.Box;
import io.docket.domain.document.ReadPage;
import io.docket.domain.document.TextLine;
import io.docket.domain.document.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Spreads the invoice of one page over two or three, as programs print longer ones: some number the pages, some repeat the
 * letterhead, some carry the sum over. The corpus has too few documents of several pages to learn from them alone.
 */
final class SpreadOut {
    private static final List<String> NUMBERS = List.of(
            "Seite %d von %d",
            "Page %d of %d",
            "Page %d / %d",
            "%d / %d",
            "Pagina %d di %d",
            "Seite %d",
            "Blatt %d",
            "Pag. %d/%d",
            "- %d -");
    private static final List<String> CARRIED =
            List.of("Übertrag 1.204,50", "Carried forward 1,204.50", "Report 1 204,50", "Transport 88,20");
    private static final double FIRST = 0.5;
    private static final double LAST = 0.92;
    private static final int MARGIN = 150;
    private static final int LINE = 32;
    private static final int LETTER = 16;
    private static final int FEWEST_LINES = 12;

    private final Random chance;

    SpreadOut(Random chance) {
        this.chance = chance;
    }

    List<ReadPage> of(ReadPage page) {
        List<TextLine> lines = page.lines();
        if (lines.size() < FEWEST_LINES) {
            return List.of(page);
        }
        int pages = chance.nextInt(4) == 0 ? 3 : 2;
        String numbers = chance.nextInt(3) == 0 ? "" : NUMBERS.get(chance.nextInt(NUMBERS.size()));
        String carried = chance.nextInt(4) == 0 ? CARRIED.get(chance.nextInt(CARRIED.size())) : "";
        int repeated = chance.nextBoolean() ? 0 : 1 + chance.nextInt(3);
        int[] cuts = cuts(lines.size(), pages);
        var spread = new ArrayList<ReadPage>();
        for (int at = 0; at < pages; at++) {
            var own = new ArrayList<TextLine>();
            if (at > 0) {
                own.addAll(lines.subList(0, repeated));
                addAt(own, carried, (repeated + 3) * LINE);
            }
            own.addAll(lines.subList(cuts[at], at + 1 < pages ? cuts[at + 1] : lines.size()));
            if (at + 1 < pages) {
                addAt(own, carried, page.height() - 4 * LINE);
            }
            addAt(own, numbers.formatted(at + 1, pages), page.height() - 2 * LINE);
            spread.add(page.with(own, List.of()));
        }
        return spread;
    }

    /** Below the head, in the table or after it: what stands above is never torn. */
    private int[] cuts(int lines, int pages) {
        double rest = (LAST - FIRST) / (pages - 1);
        return IntStream.range(0, pages)
                .map(at -> at == 0 ? 0 : (int) (lines * (FIRST + rest * (at - 1 + chance.nextDouble()))))
                .toArray();
    }

    private static void addAt(List<TextLine> lines, String text, int top) {
        if (text.isEmpty()) {
            return;
        }
        var words = new ArrayList<Word>();
        int left = MARGIN;
        for (String word : text.split(" ")) {
            int right = left + LETTER * word.length();
            words.add(new Word(word, new Box(left, top, right, top + LINE), 99));
            left = right + LETTER;
        }
        lines.add(new TextLine(words));
    }
}
