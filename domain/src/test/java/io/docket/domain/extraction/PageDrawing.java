package io.docket.domain.extraction;

import io.docket.domain.document.Box;
import io.docket.domain.document.DocumentText;
import io.docket.domain.document.ReadPage;
import io.docket.domain.document.TextLine;
import io.docket.domain.document.TextSource;
import io.docket.domain.document.Word;
import io.docket.domain.extraction.layout.DocumentLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a page of a drawing in fixed-width text: each character stands in a cell, three spaces or more part columns. */
public final class PageDrawing {
    private static final int CELL_WIDTH = 10;
    private static final int CELL_HEIGHT = 26;
    private static final int WORD_HEIGHT = 18;
    private static final Pattern WORD = Pattern.compile("\\S+");

    private PageDrawing() {}

    public static DocumentText text(String... pages) {
        var read = new ArrayList<ReadPage>();
        for (String drawing : pages) {
            read.add(page(read.size(), drawing));
        }
        return DocumentText.of(read);
    }

    public static DocumentLayout layout(String... pages) {
        return DocumentLayout.of(text(pages));
    }

    private static ReadPage page(int number, String drawing) {
        var lines = new ArrayList<TextLine>();
        List<String> rows = drawing.lines().toList();
        int width = 40 * CELL_WIDTH;
        for (int row = 0; row < rows.size(); row++) {
            var words = new ArrayList<Word>();
            Matcher word = WORD.matcher(rows.get(row));
            while (word.find()) {
                int top = 20 + row * CELL_HEIGHT;
                words.add(new Word(
                        word.group(),
                        new Box(word.start() * CELL_WIDTH, top, word.end() * CELL_WIDTH, top + WORD_HEIGHT),
                        99));
                width = Math.max(width, (word.end() + 2) * CELL_WIDTH);
            }
            if (!words.isEmpty()) {
                lines.add(new TextLine(words));
            }
        }
        return new ReadPage(number, width, (rows.size() + 2) * CELL_HEIGHT, 0, TextSource.GENERATED, lines);
    }
}
