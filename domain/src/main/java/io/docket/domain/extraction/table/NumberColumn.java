package io.docket.domain.extraction.table;

import io.docket.domain.document.Box;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Numbers that stand below each other, by the index of their row, and the words over them. */
record NumberColumn(Map<Integer, NumberCell> cells, Optional<HeaderCell> header) {
    NumberColumn {
        cells = Map.copyOf(cells);
    }

    static NumberColumn of(TreeMap<Integer, NumberCell> cells) {
        return new NumberColumn(cells, Optional.empty());
    }

    NumberColumn under(HeaderCell words) {
        return new NumberColumn(cells, Optional.of(words));
    }

    Optional<NumberCell> in(int row) {
        return Optional.ofNullable(cells.get(row));
    }

    Box box() {
        return Box.around(cells.values().stream().map(NumberCell::box).toList());
    }

    int left() {
        return box().left();
    }

    /** The numbers of percent stand for no quantity, price or amount. */
    boolean isPercent() {
        return cells.values().stream()
                        .filter(cell -> cell.kind() == NumberCell.Kind.PERCENT)
                        .count()
                > cells.size() / 2;
    }

    long money() {
        return cells.values().stream().filter(NumberCell::looksLikeMoney).count();
    }
}
