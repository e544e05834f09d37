package io.docket.domain.extraction.layout;

import io.docket.domain.document.Box;
import io.docket.domain.document.PlacedWord;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Words of one row that stand close together, with their text joined by single spaces. */
public final class Segment {
    private final int page;
    private final int row;
    private final int index;
    private final List<PlacedWord> words;
    private final int[] starts;
    private final String text;
    private final Box box;

    Segment(int page, int row, int index, List<PlacedWord> words) {
        this.page = page;
        this.row = row;
        this.index = index;
        this.words = List.copyOf(words);
        this.starts = new int[words.size()];
        var joined = new StringBuilder();
        for (int at = 0; at < words.size(); at++) {
            if (at > 0) {
                joined.append(' ');
            }
            starts[at] = joined.length();
            joined.append(words.get(at).text());
        }
        this.text = Typography.plain(joined.toString());
        this.box = Box.around(words.stream().map(PlacedWord::box).toList());
    }

    public int page() {
        return page;
    }

    /** The row's number on its page, from the top. */
    public int row() {
        return row;
    }

    /** The segment's number within its row, from the left. */
    public int index() {
        return index;
    }

    public List<PlacedWord> words() {
        return words;
    }

    public String text() {
        return text;
    }

    public Box box() {
        return box;
    }

    /** The whole segment as a piece of text. */
    public Piece whole() {
        return new Piece(this, 0, text.length());
    }

    /** The stretch from the first to the last of its words that are wanted. */
    public Optional<Piece> from(Predicate<PlacedWord> wanted) {
        int first = -1;
        int last = -1;
        for (int at = 0; at < words.size(); at++) {
            if (wanted.test(words.get(at))) {
                first = first < 0 ? at : first;
                last = at;
            }
        }
        return first < 0
                ? Optional.empty()
                : Optional.of(new Piece(
                        this,
                        starts[first],
                        starts[last] + words.get(last).text().length()));
    }

    /** The words that characters {@code start} to {@code end} of the text touch. */
    List<PlacedWord> wordsIn(int start, int end) {
        int first = 0;
        while (first + 1 < starts.length && starts[first + 1] <= start) {
            first++;
        }
        int last = first;
        while (last + 1 < starts.length && starts[last + 1] < end) {
            last++;
        }
        return words.subList(first, last + 1);
    }
}
