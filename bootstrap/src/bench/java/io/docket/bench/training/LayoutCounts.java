package io.docket.bench.training;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** How well the lines of invoices were read, each of them of a layout of its own, and why not better. */
record LayoutCounts(List<MatchedLines> documents) {
    LayoutCounts {
        documents = List.copyOf(documents);
    }

    int cells() {
        return sum(documents, MatchedLines::wanted);
    }

    int rows() {
        return sum(documents, read -> read.lines().size());
    }

    int rowsRead() {
        return sum(documents, MatchedLines::rowsRead);
    }

    /** Of the known cells those that are right, in percent. */
    Interval right() {
        return Interval.over(
                documents, drawn -> percent(sum(drawn, MatchedLines::right), sum(drawn, MatchedLines::wanted)));
    }

    /** Of the true rows those that were found, in percent. */
    Interval found() {
        return Interval.over(
                documents,
                drawn -> percent(
                        sum(drawn, MatchedLines::rowsFound),
                        sum(drawn, read -> read.lines().size())));
    }

    /** Of the rows that were read those that are some, in percent. */
    Interval precision() {
        return Interval.over(
                documents, drawn -> percent(sum(drawn, MatchedLines::rowsFound), sum(drawn, MatchedLines::rowsRead)));
    }

    /** Of the documents those whose every known cell is right and that hold no other row, in percent. */
    Interval whole() {
        return Interval.over(documents, drawn -> percent(sum(drawn, read -> isWhole(read) ? 1 : 0), drawn.size()));
    }

    private static boolean isWhole(MatchedLines read) {
        return read.right() == read.wanted() && read.rowsRead() == read.lines().size();
    }

    /** How many cells were read in the rows that were found, that the page doesn't have. */
    int unwanted() {
        return documents.stream()
                .flatMap(read -> read.lines().stream())
                .mapToInt(MatchedLine::unwanted)
                .sum();
    }

    Map<String, CellCounts.Count> byColumn() {
        var counts = new CellCounts();
        documents.forEach(counts::add);
        return new TreeMap<>(counts.byColumn());
    }

    Map<TableFault, Integer> faults() {
        var faults = new EnumMap<TableFault, Integer>(TableFault.class);
        for (TableFault fault : TableFault.values()) {
            faults.put(fault, 0);
        }
        documents.forEach(read -> faultsOf(read).forEach(fault -> faults.merge(fault, 1, Integer::sum)));
        return faults;
    }

    private static List<TableFault> faultsOf(MatchedLines read) {
        var faults = new ArrayList<TableFault>();
        read.lines()
                .forEach(line -> line.wanted().keySet().stream()
                        .filter(column -> !line.isRight(column))
                        .forEach(column -> faults.add(TableFault.of(read, line, column))));
        return faults;
    }

    private static int sum(List<MatchedLines> documents, ToIntFunction<MatchedLines> figure) {
        return documents.stream().mapToInt(figure).sum();
    }

    private static double percent(int some, int all) {
        return all == 0 ? 0 : 100.0 * some / all;
    }
}
