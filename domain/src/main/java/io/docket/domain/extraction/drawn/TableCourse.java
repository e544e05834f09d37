package io.docket.domain.extraction.drawn;

import io.docket.domain.document.Box;
import io.docket.domain.extraction.layout.PageLayout;
import io.docket.domain.extraction.layout.Row;
import io.docket.domain.extraction.layout.Segment;
import io.docket.domain.extraction.lexicon.FoldedText;
import io.docket.domain.extraction.lexicon.Keywords;
import io.docket.domain.extraction.lexicon.Lexicon;
import io.docket.domain.extraction.lexicon.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The lines of a table from where it was drawn to its end: within what was drawn, and on the pages after it as long as each
 * has the same header again, or goes on with full rows where nothing but a foot stood below what was drawn. It ends before a line that says a total, and on those pages also where a wide gap, or more beside
 * the columns than in them, shows that something else begins.
 */
final class TableCourse {
    private static final Set<Role> ENDS = Set.of(Role.TOTAL, Role.NET, Role.TAX, Role.BALANCE);
    private static final Set<Role> SUBTOTALS = Set.of(Role.SUBTOTAL);
    private static final double SAME_HEADER = 0.7;
    private static final double WIDE_GAP = 2.5;
    private static final int LONGEST = 5_000;

    private final DrawnTable drawn;
    private final List<PageLayout> pages;
    private final DrawnLines finder;
    private final Lexicon lexicon;

    TableCourse(DrawnTable drawn, List<PageLayout> pages, DrawnLines finder, Lexicon lexicon) {
        this.drawn = drawn;
        this.pages = pages;
        this.finder = finder;
        this.lexicon = lexicon;
    }

    /** The lines of the rows on the page that was drawn on. */
    List<DrawnLine> drawnLines() {
        Box area = drawn.area();
        return finder.in(
                pages.get(drawn.page()),
                new Box(area.left(), Math.min(drawn.rowsFrom(), area.bottom()), area.right(), area.bottom()));
    }

    /** All its lines, given those that were drawn. */
    List<DrawnLine> lines(List<DrawnLine> here, RowPattern pattern) {
        var lines = new ArrayList<DrawnLine>();
        if (!addUntilTotal(here, pattern, lines)) {
            return lines;
        }
        List<Row> header = header();
        boolean open = isOpen(pattern);
        for (int number = drawn.page() + 1; number < pages.size() && lines.size() < LONGEST; number++) {
            PageLayout page = pages.get(number);
            int from = belowHeader(page, header);
            double farthest = 2 * WIDE_GAP * page.lineHeight();
            if (from >= 0) {
                farthest = Math.max(farthest, WIDE_GAP * pattern.height());
            } else if (open) {
                from = firstRow(page, pattern);
            }
            if (from < 0 || !addFrom(page, from, farthest, pattern, lines)) {
                break;
            }
        }
        return lines;
    }

    /** Whether nothing that could be its end or another row stands below it on the page that it was drawn on. */
    private boolean isOpen(RowPattern pattern) {
        Box area = drawn.area();
        PageLayout page = pages.get(drawn.page());
        return area.bottom() >= page.height()
                || finder.in(page, new Box(area.left(), area.bottom(), area.right(), page.height())).stream()
                        .noneMatch(line -> says(ENDS, line, pattern) || pattern.isWhole(line));
    }

    /**
     * Where the rows of a table go on that doesn't say its header again; negative where they don't. They do so in the upper half
     * of the page, with a row as full as the first one, and before anything says a total or has another header's words.
     */
    private int firstRow(PageLayout page, RowPattern pattern) {
        Box area = drawn.area();
        for (DrawnLine line : finder.in(page, new Box(area.left(), 0, area.right(), page.height() / 2))) {
            if (pattern.isWhole(line)) {
                return pattern.top(line);
            }
            if (says(ENDS, line, pattern) || line.isHeader() && !isKnown(line.row())) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether the same stands above the rows that were drawn. */
    private boolean isKnown(Row row) {
        Set<String> wanted = words(List.of(row));
        return pages.get(drawn.page()).rows().stream()
                .filter(other -> other.box().centerY() < drawn.rowsFrom())
                .map(other -> words(List.of(other)))
                .anyMatch(said -> wanted.stream().filter(said::contains).count() >= SAME_HEADER * wanted.size());
    }

    /** Totals between rows that were drawn are none; below the last row they end the table. */
    private boolean addUntilTotal(List<DrawnLine> from, RowPattern pattern, List<DrawnLine> to) {
        int last = lastRow(from, pattern);
        for (int at = 0; at < from.size(); at++) {
            boolean end = says(ENDS, from.get(at), pattern);
            if (end && at > last && !to.isEmpty()) {
                return false;
            }
            if (!says(SUBTOTALS, from.get(at), pattern) && !(end && at < last)) {
                to.add(from.get(at));
            }
        }
        return true;
    }

    private static int lastRow(List<DrawnLine> lines, RowPattern pattern) {
        return IntStream.range(0, lines.size())
                .filter(at -> pattern.isWhole(lines.get(at)))
                .max()
                .orElse(-1);
    }

    /** Answers whether the table may go on after this page. */
    private boolean addFrom(PageLayout page, int top, double farthest, RowPattern pattern, List<DrawnLine> lines) {
        Box area = drawn.area();
        int bottom = top;
        boolean begun = false;
        boolean between = false;
        List<DrawnLine> below = finder.in(page, new Box(area.left(), top, area.right(), page.height()));
        int last = lastRow(below, pattern);
        for (int at = 0; at < below.size(); at++) {
            DrawnLine line = below.get(at);
            if (line.box().top() - bottom > farthest || begun && at > last && says(ENDS, line, pattern)) {
                return false;
            }
            bottom = Math.max(bottom, line.box().bottom());
            // Below a sub-total, or what stands across the columns, only another full row is one.
            boolean other = says(SUBTOTALS, line, pattern)
                    || says(ENDS, line, pattern)
                    || line.wordsOutside() > line.wordsInside() && !pattern.isFull(line);
            between = other || between && !pattern.isFull(line);
            if (!between) {
                lines.add(line);
                begun = true;
            }
        }
        return begun;
    }

    /** It begins with a word for that, or something in it does, has a number, and is no row like the others. */
    private boolean says(Set<Role> roles, DrawnLine line, RowPattern pattern) {
        return !line.numbers().isEmpty()
                && !pattern.isFull(line)
                && line.row().segments().stream()
                        .map(Segment::text)
                        .anyMatch(text ->
                                begins(lexicon.keywords(), text, roles) || begins(lexicon.columns(), text, roles));
    }

    private static boolean begins(Keywords words, String text, Set<Role> roles) {
        return words.hitsIn(text).stream().anyMatch(hit -> hit.start() == 0 && roles.contains(hit.role()));
    }

    private List<Row> header() {
        Box area = drawn.area();
        return pages.get(drawn.page()).rows().stream()
                .filter(row -> row.box().centerY() >= area.top() && row.box().centerY() < drawn.rowsFrom())
                .toList();
    }

    /** Where the same header ends on another page; negative where it does not stand. */
    private static int belowHeader(PageLayout page, List<Row> header) {
        Set<String> wanted = words(header);
        if (wanted.isEmpty()) {
            return -1;
        }
        for (int at = 0; at + header.size() <= page.rows().size(); at++) {
            List<Row> candidate = page.rows().subList(at, at + header.size());
            Set<String> found = words(candidate);
            int said = found.size();
            found.retainAll(wanted);
            if (found.size() >= SAME_HEADER * wanted.size() && 2 * found.size() >= said) {
                return Box.around(candidate.stream().map(Row::box).toList()).bottom();
            }
        }
        return -1;
    }

    private static Set<String> words(List<Row> rows) {
        var words = new HashSet<String>();
        for (Row row : rows) {
            for (String word : row.text().split(" ")) {
                words.add(FoldedText.letters(word));
            }
        }
        words.remove("");
        return words;
    }
}
