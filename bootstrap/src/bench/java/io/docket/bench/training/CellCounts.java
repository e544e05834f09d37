package io.docket.bench.training;

import io.docket.domain.document.PredictedValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts right cells; rows that are read but not true count by themselves. */
final class CellCounts {
    /** Right cells of those that are known, and how many of those that were answered in matched rows were right. */
    record Count(int right, int wanted) {
        Count add(Count more) {
            return new Count(right + more.right, wanted + more.wanted);
        }

        double percent() {
            return wanted == 0 ? 0 : 100.0 * right / wanted;
        }
    }

    static final Count NONE = new Count(0, 0);

    private final Map<String, Count> byColumn = new TreeMap<>();
    private final Map<String, Count> bySeller = new TreeMap<>();
    private final Map<Integer, Count> byConfidence = new TreeMap<>();
    private final List<String> errors = new ArrayList<>();
    private Count all = NONE;
    private int rowsRead;
    private int rowsTrue;

    /** Rows of an invoice whose lines nobody knows count for nothing. */
    void add(MatchedLines read) {
        if (read.lines().isEmpty()) {
            return;
        }
        rowsTrue += read.lines().size();
        rowsRead += read.rowsRead();
        read.lines().forEach(line -> line.wanted().forEach((column, wanted) -> count(read, line, column, wanted)));
    }

    private void count(MatchedLines read, MatchedLine line, String column, String wanted) {
        var one = new Count(line.isRight(column) ? 1 : 0, 1);
        all = all.add(one);
        byColumn.merge(column, one, Count::add);
        bySeller.merge(read.seller(), one, Count::add);
        line.cell(column).ifPresent(cell -> byConfidence.merge(cell.confidence().percent(), one, Count::add));
        if (one.right() == 0) {
            errors.add("%s %s: want '%s' have '%s' %s"
                    .formatted(
                            read.document().name(),
                            column,
                            wanted.replace('\n', ' '),
                            line.cell(column).map(PredictedValue::value).orElse(""),
                            line.cell(column).map(PredictedValue::reason).orElse("")));
        }
    }

    Count all() {
        return all;
    }

    Map<String, Count> byColumn() {
        return byColumn;
    }

    Map<String, Count> bySeller() {
        return bySeller;
    }

    List<String> errors() {
        return errors;
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("table cells, right of the known ones");
        byColumn.forEach((column, count) -> lines.add(line(column, count)));
        bySeller.forEach((seller, count) -> lines.add(line(seller, count)));
        byConfidence.forEach((percent, count) -> lines.add(line("confidence " + percent, count)));
        lines.add(line("all", all));
        lines.add("rows: %d true, %d read".formatted(rowsTrue, rowsRead));
        return lines;
    }

    private static String line(String name, Count count) {
        return String.format(
                Locale.ROOT, "%-28s %4d of %4d %7.2f %%", name, count.right(), count.wanted(), count.percent());
    }
}
