package io.docket.domain.extraction.candidate;

import io.docket.domain.extraction.layout.DocumentLayout;
import io.docket.domain.extraction.layout.PageLayout;
import io.docket.domain.extraction.layout.Segment;
import java.util.ArrayList;
import java.util.List;

/** Lines that stand below each other without a wide gap: names and addresses are runs of them. */
public final class LineRuns {
    private static final double WIDEST_GAP_IN_HEIGHTS = 2.2;

    private LineRuns() {}

    /** All runs of 1 to {@code most} segments that begin in the given rows of the first page. */
    static List<List<Segment>> beginningIn(DocumentLayout document, int rows, int most) {
        var runs = new ArrayList<List<Segment>>();
        if (document.pages().isEmpty()) {
            return runs;
        }
        PageLayout page = document.pages().get(0);
        for (Segment segment : page.segments()) {
            if (segment.row() < rows) {
                runs.addAll(from(page, segment, most));
            }
        }
        return runs;
    }

    /** All runs of 1 to {@code most} segments that begin with one. */
    public static List<List<Segment>> from(PageLayout page, Segment start, int most) {
        var runs = new ArrayList<List<Segment>>();
        var run = new ArrayList<Segment>();
        Segment next = start;
        while (next != null && run.size() < most) {
            run.add(next);
            runs.add(List.copyOf(run));
            Segment last = next;
            next = page.below(last).filter(below -> isClose(last, below)).orElse(null);
        }
        return runs;
    }

    private static boolean isClose(Segment upper, Segment lower) {
        double height = Math.max(upper.box().height(), lower.box().height());
        return lower.box().top() - upper.box().bottom() < WIDEST_GAP_IN_HEIGHTS * height;
    }
}
