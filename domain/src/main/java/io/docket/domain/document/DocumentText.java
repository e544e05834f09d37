package io.docket.domain.document;

import io.docket.domain.kernel.InvalidValue;
import java.util.ArrayList;
import java.util.List;

/**
 * The text that all offsets of a document refer to, with the place of every word: words joined by a space, lines by a
 * line feed, pages by a form feed. Built from the pages alone, so that text, offsets and boxes cannot disagree.
 */
public final class DocumentText {
    private final List<ReadPage> pages;
    private final String text;
    private final List<PlacedWord> words;
    private final int[] wordsBefore;

    private DocumentText(List<ReadPage> pages) {
        this.pages = List.copyOf(pages);
        var written = new StringBuilder();
        var placed = new ArrayList<PlacedWord>();
        this.wordsBefore = new int[pages.size() + 1];
        for (int index = 0; index < pages.size(); index++) {
            if (pages.get(index).number() != index) {
                throw new InvalidValue("pages", "must be complete and in order");
            }
            if (index > 0) {
                written.append('\f');
            }
            write(pages.get(index), written, placed);
            wordsBefore[index + 1] = placed.size();
        }
        this.text = written.toString();
        this.words = List.copyOf(placed);
    }

    /** The text of a document's pages, which must be complete and in order. */
    public static DocumentText of(List<ReadPage> pages) {
        return new DocumentText(pages);
    }

    private static void write(ReadPage page, StringBuilder written, List<PlacedWord> placed) {
        for (int line = 0; line < page.lines().size(); line++) {
            if (line > 0) {
                written.append('\n');
            }
            boolean first = true;
            for (Word word : page.lines().get(line).words()) {
                if (!first) {
                    written.append(' ');
                }
                first = false;
                int start = written.length();
                written.append(word.text());
                placed.add(new PlacedWord(word, page.number(), line, new Span(start, written.length())));
            }
        }
    }

    public List<ReadPage> pages() {
        return pages;
    }

    public String text() {
        return text;
    }

    /** All words in reading order. */
    public List<PlacedWord> words() {
        return words;
    }

    public List<PlacedWord> wordsOf(int page) {
        return words.subList(wordsBefore[page], wordsBefore[page + 1]);
    }
}
