package io.docket.bench.training;

import io.docket.domain.document.PredictedValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts right cells the way the corpus' measure does: each true row takes, in order, the read row that has most of its cells
 * right. Rows that are read but not true count by themselves.
 */
final class CellCounts {
    /** Right cells of those that are known, and how many of those that were answered in matched rows were right. */
    record Count(int right, int wanted) {
        Count add(int more, int of) {
            return new Count(right + more, wanted + of);
        }

        double percent() {
            return wanted == 0 ? 0 : 100.0 * right / wanted;
        }
    }

    private static final Count NONE = new Count(0, 0);

    private final Map<String, Count> byColumn = new TreeMap<>();
    private final Map<String, Count> bySeller = new TreeMap<>();
    private final Map<Integer, Count> byConfidence = new TreeMap<>();
    private final List<String> errors = new ArrayList<>();
    private Count all = NONE;
    private int rowsRead;
    private int rowsTrue;

    /** Rows of an invoice whose lines nobody knows count for nothing. */
    void add(String name, String seller, List<Map<String, String>> truth, List<Map<String, PredictedValue>> read) {
        if (truth.isEmpty()) {
            return;
        }
        rowsTrue += truth.size();
        rowsRead += read.size();
        int from = 0;
        for (Map<String, String> wanted : truth) {
            int best = -1;
            int most = 0;
            for (int at = from; at < read.size(); at++) {
                int right = right(wanted, read.get(at));
                if (right > most) {
                    most = right;
                    best = at;
                }
            }
            Map<String, PredictedValue> row = best < 0 ? Map.of() : read.get(best);
            from = best < 0 ? from : best + 1;
            wanted.forEach((column, value) -> count(name, seller, column, value, row));
        }
    }

    private void count(String name, String seller, String column, String wanted, Map<String, PredictedValue> row) {
        int right = isRight(column, wanted, row) ? 1 : 0;
        all = all.add(right, 1);
        byColumn.merge(column, new Count(right, 1), (one, other) -> one.add(other.right(), other.wanted()));
        bySeller.merge(seller, new Count(right, 1), (one, other) -> one.add(other.right(), other.wanted()));
        PredictedValue cell = row.get(column);
        if (cell != null) {
            byConfidence.merge(
                    cell.confidence().percent(),
                    new Count(right, 1),
                    (one, other) -> one.add(other.right(), other.wanted()));
        }
        if (right == 0) {
            errors.add("%s %s: want '%s' have '%s' %s"
                    .formatted(
                            name,
                            column,
                            wanted.replace('\n', ' '),
                            cell == null ? "" : cell.value(),
                            cell == null ? "" : cell.reason()));
        }
    }

    private static int right(Map<String, String> wanted, Map<String, PredictedValue> row) {
        return (int) wanted.entrySet().stream()
                .filter(cell -> isRight(cell.getKey(), cell.getValue(), row))
                .count();
    }

    private static boolean isRight(String column, String wanted, Map<String, PredictedValue> row) {
        PredictedValue cell = row.get(column);
        return cell != null && Equality.of(column, wanted, cell.value()) != Equality.DIFFERENT;
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
