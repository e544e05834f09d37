package io.docket.domain.extraction.drawn;

import io.docket.domain.document.Box;
import io.docket.domain.extraction.layout.PageLayout;
import io.docket.domain.extraction.layout.Row;
import io.docket.domain.extraction.lexicon.FoldedText;
import io.docket.domain.extraction.lexicon.Keywords;
import io.docket.domain.extraction.lexicon.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The lines of a table from where it was drawn to its end: within what was drawn, and on the pages after it as long as each
 * has the same header again. It ends before a line that says a total, and on those pages also where a wide gap, or more beside
 * the columns than in them, shows that something else begins.
 */
final class TableCourse {
    private static final Set<Role> ENDS = Set.of(Role.TOTAL, Role.SUBTOTAL, Role.NET, Role.TAX, Role.BALANCE);
    private static final double SAME_HEADER = 0.7;
    private static final double WIDE_GAP = 2.5;
    private static final int LONGEST = 5_000;

    private final DrawnTable drawn;
    private final List<PageLayout> pages;
    private final DrawnLines finder;
    private final Keywords keywords;

    TableCourse(DrawnTable drawn, List<PageLayout> pages, DrawnLines finder, Keywords keywords) {
        this.drawn = drawn;
        this.pages = pages;
        this.finder = finder;
        this.keywords = keywords;
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
        for (int page = drawn.page() + 1; page < pages.size() && !header.isEmpty() && lines.size() < LONGEST; page++) {
            int from = belowHeader(pages.get(page), header);
            if (from < 0 || !addFrom(pages.get(page), from, pattern, lines)) {
                break;
            }
        }
        return lines;
    }

    private boolean addUntilTotal(List<DrawnLine> from, RowPattern pattern, List<DrawnLine> to) {
        for (DrawnLine line : from) {
            if (saysTotal(line, pattern) && !to.isEmpty()) {
                return false;
            }
            to.add(line);
        }
        return true;
    }

    /** Answers whether the table may go on after this page. */
    private boolean addFrom(PageLayout page, int top, RowPattern pattern, List<DrawnLine> lines) {
        Box area = drawn.area();
        double gap = Math.max(WIDE_GAP * pattern.height(), 2 * WIDE_GAP * page.lineHeight());
        int bottom = top;
        boolean begun = false;
        for (DrawnLine line : finder.in(page, new Box(area.left(), top, area.right(), page.height()))) {
            boolean total = saysTotal(line, pattern);
            if (total && !begun) {
                // What was carried over from the page before is no row.
                bottom = line.box().bottom();
                continue;
            }
            if (total || line.box().top() - bottom > gap || line.wordsOutside() > line.wordsInside()) {
                return false;
            }
            lines.add(line);
            begun = true;
            bottom = Math.max(bottom, line.box().bottom());
        }
        return begun;
    }

    /** It begins with a word for that, has a number, and is no row like the others. */
    private boolean saysTotal(DrawnLine line, RowPattern pattern) {
        boolean named = keywords.hitsIn(line.row().text()).stream()
                .anyMatch(hit -> hit.start() == 0 && ENDS.contains(hit.role()));
        return named && !line.numbers().isEmpty() && !pattern.isFull(line);
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
            found.retainAll(wanted);
            if (found.size() >= SAME_HEADER * wanted.size()) {
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
