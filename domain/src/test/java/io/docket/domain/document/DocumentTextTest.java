package io.docket.domain.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.docket.domain.kernel.InvalidValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DocumentTextTest {
    private static final long SEED = 20261124;

    @Test
    void wordsLinesAndPagesAreJoinedBySpaceLineFeedAndFormFeed() {
        DocumentText text = DocumentText.of(List.of(
                page(0, List.of(line("Total", "12.50"), line("Cash"))),
                page(1, List.of()),
                page(2, List.of(line("end")))));
        assertEquals("Total 12.50\nCash\f\fend", text.text());
        assertEquals(2, text.words().get(3).page());
    }

    @Test
    void everyWordsOffsetsLeadToItsTextInAnyDocument() {
        var random = new Random(SEED);
        for (int round = 0; round < 200; round++) {
            DocumentText text = DocumentText.of(randomPages(random));
            for (PlacedWord word : text.words()) {
                Span span = word.span();
                assertEquals(word.text(), text.text().substring(span.start(), span.end()), () -> "seed " + SEED);
            }
            for (ReadPage page : text.pages()) {
                List<PlacedWord> own = text.words().stream()
                        .filter(word -> word.page() == page.number())
                        .toList();
                assertEquals(own, text.wordsOf(page.number()), () -> "seed " + SEED);
            }
        }
    }

    @Test
    void missingPageIsRefused() {
        assertThrows(InvalidValue.class, () -> DocumentText.of(List.of(page(1, List.of()))));
    }

    private static List<ReadPage> randomPages(Random random) {
        var pages = new ArrayList<ReadPage>();
        int count = random.nextInt(4);
        for (int number = 0; number < count; number++) {
            var lines = new ArrayList<TextLine>();
            int rows = random.nextInt(5);
            for (int row = 0; row < rows; row++) {
                lines.add(line(random.ints(1 + random.nextInt(4), 0, 1_000)
                        .mapToObj(value -> Integer.toString(value, 36))
                        .toArray(String[]::new)));
            }
            pages.add(page(number, lines));
        }
        return pages;
    }

    private static ReadPage page(int number, List<TextLine> lines) {
        return new ReadPage(number, 100, 100, 0, TextSource.LAYER, lines);
    }

    private static TextLine line(String... words) {
        return new TextLine(List.of(words).stream()
                .map(word -> new Word(word, new Box(0, 0, 10, 10), 90))
                .toList());
    }
}
