package io.docket.ocr.recognition;

import io.docket.domain.document.Box;
import io.docket.domain.document.TextLine;
import io.docket.domain.document.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Joins the runs of words an engine found to lines from top to bottom, each from left to right: runs stand on one line when
 * they overlap vertically by more than half of the lower one's height and don't stand above each other.
 */
public final class ReadingOrder {
    private static final double OVERLAP = 0.5;
    /** A run so much taller than wide, of several letters, is read upwards or downwards and is a line of its own. */
    private static final double UPRIGHT = 1.5;

    private ReadingOrder() {}

    public static List<TextLine> of(List<TextLine> runs) {
        List<Row> rows = new ArrayList<>();
        runs.stream()
                .sorted(Comparator.comparingDouble(run -> run.box().centerY()))
                .forEach(run -> add(rows, run));
        return rows.stream()
                .sorted(Comparator.comparingDouble(Row::centerY))
                .map(Row::line)
                .toList();
    }

    private static void add(List<Row> rows, TextLine run) {
        Box box = run.box();
        Row best = null;
        double most = OVERLAP;
        if (!upright(run)) {
            for (Row row : rows) {
                double overlap = row.overlap(box);
                if (overlap > most) {
                    most = overlap;
                    best = row;
                }
            }
        }
        if (best == null) {
            best = new Row(upright(run));
            rows.add(best);
        }
        best.add(run, box);
    }

    private static boolean upright(TextLine run) {
        return run.text().length() > 1
                && run.box().height() > UPRIGHT * run.box().width();
    }

    private static final class Row {
        private final boolean closed;
        private final List<TextLine> runs = new ArrayList<>();
        private final List<Box> boxes = new ArrayList<>();

        Row(boolean closed) {
            this.closed = closed;
        }

        void add(TextLine run, Box box) {
            runs.add(run);
            boxes.add(box);
        }

        double centerY() {
            return boxes.stream().mapToDouble(Box::centerY).average().orElse(0);
        }

        /** With the run nearest in the line, which on a skewed page is the one to compare with; 0 when one is in the way. */
        double overlap(Box box) {
            double nearest = Double.MAX_VALUE;
            double overlap = 0;
            for (Box other : boxes) {
                double shared = Math.min(box.right(), other.right()) - Math.max(box.left(), other.left());
                if (closed || shared > OVERLAP * Math.min(box.width(), other.width())) {
                    return 0;
                }
                if (-shared < nearest) {
                    nearest = -shared;
                    overlap = (Math.min(box.bottom(), other.bottom()) - Math.max(box.top(), other.top()))
                            / (double) Math.max(1, Math.min(box.height(), other.height()));
                }
            }
            return overlap;
        }

        TextLine line() {
            List<Word> words = runs.stream()
                    .sorted(Comparator.comparingInt(run -> run.box().left()))
                    .flatMap(run -> run.words().stream())
                    .toList();
            return new TextLine(words);
        }
    }
}
