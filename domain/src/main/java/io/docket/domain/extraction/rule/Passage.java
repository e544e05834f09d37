package io.docket.domain.extraction.rule;

import io.docket.domain.document.Box;
import io.docket.domain.document.Region;
import io.docket.domain.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text that is searched, with the place of each word in it: words joined by a space, columns of a row by a tab, rows by a line
 * feed.
 */
public final class Passage {
    private final List<Part> parts;
    private final int[] starts;
    private final String text;

    private Passage(List<Part> parts) {
        this.parts = List.copyOf(parts);
        this.starts = new int[parts.size()];
        var joined = new StringBuilder();
        for (int at = 0; at < parts.size(); at++) {
            if (at > 0) {
                joined.append(parts.get(at - 1).until(parts.get(at)));
            }
            starts[at] = joined.length();
            joined.append(parts.get(at).text());
        }
        this.text = joined.toString();
    }

    static Passage of(List<Part> parts) {
        return new Passage(parts.stream().filter(part -> !part.isEmpty()).toList());
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    public String text() {
        return text;
    }

    List<Part> parts() {
        return parts;
    }

    /** What of the words lies in a stretch of the text. */
    List<Part> within(Span span) {
        var touched = new ArrayList<Part>();
        for (int at = first(span.start()); at < parts.size() && starts[at] < span.end(); at++) {
            Part part = parts.get(at);
            int start = Math.max(0, span.start() - starts[at]);
            int end = Math.min(part.length(), span.end() - starts[at]);
            if (end > start) {
                touched.add(part.cut(start, end));
            }
        }
        return touched;
    }

    /** The last word that begins at or before an offset. */
    private int first(int offset) {
        int low = 0;
        int high = starts.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts[middle] <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    Passage after(int offset) {
        return new Passage(within(new Span(offset, text.length())));
    }

    Passage before(int offset) {
        return new Passage(within(new Span(0, offset)));
    }

    /** From its first word to its last in the document's text, though others may stand between them there. */
    public Span span() {
        return span(parts);
    }

    static Span span(List<Part> parts) {
        return new Span(
                parts.stream().mapToInt(Part::start).min().orElseThrow(),
                parts.stream().mapToInt(Part::end).max().orElseThrow());
    }

    /** Where it stands, page by page. */
    public List<Region> regions() {
        return parts.stream()
                .map(Part::page)
                .distinct()
                .map(page -> region(page, parts.stream()))
                .toList();
    }

    /** Around the words of the first page that they stand on. */
    static Region region(List<Part> parts) {
        return region(parts.get(0).page(), parts.stream());
    }

    private static Region region(int page, Stream<Part> parts) {
        return new Region(
                page,
                Box.around(
                        parts.filter(part -> part.page() == page).map(Part::box).toList()));
    }
}
