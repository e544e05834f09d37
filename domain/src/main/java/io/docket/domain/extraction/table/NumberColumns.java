package io.docket.domain.extraction.table;

import io.docket.domain.document.Box;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Puts the numbers of rows into columns by where they stand, and the words of a header over them. */
final class NumberColumns {
    /** The share of the narrower one's width that two numbers of a column have in common. */
    private static final double SHARED = 0.5;
    /** Farther from its numbers, in their heights, no header stands. */
    private static final double FARTHEST = 8;

    private NumberColumns() {}

    static List<NumberColumn> of(List<PrintedRow> rows, List<HeaderCell> header) {
        var columns = new ArrayList<TreeMap<Integer, NumberCell>>();
        // Numbers close to words join columns that others have made; at the beginning of a row and with cents they may
        // make one.
        for (boolean inText : new boolean[] {false, true}) {
            for (int row = 0; row < rows.size(); row++) {
                for (NumberCell cell : rows.get(row).numbers()) {
                    if (cell.inText() == inText) {
                        put(columns, row, cell, cell.complete() || cell.beforeText() || cell.looksLikeMoney());
                    }
                }
            }
        }
        List<NumberColumn> apart = columns.stream().map(NumberColumn::of).toList();
        return headed(
                joined(apart, header).stream()
                        .sorted(Comparator.comparingInt(NumberColumn::left))
                        .toList(),
                header);
    }

    private static void put(List<TreeMap<Integer, NumberCell>> columns, int row, NumberCell cell, boolean mayBegin) {
        TreeMap<Integer, NumberCell> best = null;
        double most = SHARED;
        for (TreeMap<Integer, NumberCell> column : columns) {
            if (!column.containsKey(row)) {
                double shared = shared(column, row, cell.box());
                if (shared > most) {
                    most = shared;
                    best = column;
                }
            }
        }
        if (best != null) {
            best.put(row, cell);
        } else if (mayBegin) {
            columns.add(new TreeMap<>());
            columns.get(columns.size() - 1).put(row, cell);
        }
    }

    /** With the nearest numbers of the column, above and below. */
    private static double shared(TreeMap<Integer, NumberCell> column, int row, Box box) {
        return Math.max(
                Optional.ofNullable(column.floorEntry(row))
                        .map(near -> shared(near.getValue().box(), box))
                        .orElse(0.0),
                Optional.ofNullable(column.ceilingEntry(row))
                        .map(near -> shared(near.getValue().box(), box))
                        .orElse(0.0));
    }

    private static double shared(Box one, Box other) {
        return (double) HeaderFinder.shared(one, other) / Math.max(1, Math.min(one.width(), other.width()));
    }

    /** Columns under the same words are one if no row has a number in both: pages and rows may be set out differently. */
    private static List<NumberColumn> joined(List<NumberColumn> columns, List<HeaderCell> header) {
        var joined = new ArrayList<NumberColumn>();
        var byWords = new HashMap<HeaderCell, NumberColumn>();
        for (NumberColumn column : columns) {
            Optional<HeaderCell> words = over(column, header);
            NumberColumn known = words.map(byWords::get).orElse(null);
            if (known != null
                    && Collections.disjoint(
                            known.cells().keySet(), column.cells().keySet())) {
                joined.remove(known);
                var cells = new TreeMap<>(known.cells());
                cells.putAll(column.cells());
                column = NumberColumn.of(cells);
            }
            joined.add(column);
            NumberColumn added = column;
            words.ifPresent(
                    cell -> byWords.merge(cell, added, (one, other) -> one.size() > other.size() ? one : other));
        }
        return joined;
    }

    private static Optional<HeaderCell> over(NumberColumn column, List<HeaderCell> header) {
        return header.stream()
                .filter(words -> words.mayHoldNumbers() && HeaderFinder.shared(words.box(), column.box()) > 0)
                .max(Comparator.comparingInt(words -> HeaderFinder.shared(words.box(), column.box())));
    }

    private record Match(int column, HeaderCell words, int distance, int shared) {}

    /** Each column gets the words that stand nearest, none gets two and none are given twice. */
    private static List<NumberColumn> headed(List<NumberColumn> columns, List<HeaderCell> header) {
        var matches = new ArrayList<Match>();
        for (int column = 0; column < columns.size(); column++) {
            Box box = columns.get(column).box();
            for (HeaderCell words : header) {
                int shared = HeaderFinder.shared(box, words.box());
                if (words.mayHoldNumbers() && -shared < FARTHEST * words.box().height()) {
                    matches.add(new Match(column, words, Math.max(0, -shared), Math.max(0, shared)));
                }
            }
        }
        matches.sort(Comparator.comparingInt(Match::distance)
                .thenComparing(Comparator.comparingInt(
                                (Match match) -> columns.get(match.column()).size())
                        .reversed())
                .thenComparing(Comparator.comparingInt(Match::shared).reversed()));
        var headed = new ArrayList<>(columns);
        var done = new HashSet<Object>();
        for (Match match : matches) {
            if (!done.contains(match.column()) && !done.contains(match.words())) {
                done.add(match.column());
                done.add(match.words());
                headed.set(match.column(), columns.get(match.column()).under(match.words()));
            }
        }
        return headed;
    }
}
