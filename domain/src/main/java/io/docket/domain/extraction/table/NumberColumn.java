package io.docket.domain.extraction.table;

import io.docket.domain.document.Box;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Numbers that stand below each other, by the index of their row, and the words over them. What is asked of all its numbers is
 * worked out once: columns are compared with each other many times.
 */
final class NumberColumn {
    private final Map<Integer, NumberCell> cells;
    private final Optional<HeaderCell> header;
    private final Facts facts;

    private NumberColumn(Map<Integer, NumberCell> cells, Optional<HeaderCell> header, Facts facts) {
        this.cells = cells;
        this.header = header;
        this.facts = facts;
    }

    private record Facts(Box box, long percents, long withCurrency, long money, long whole, long withCents) {
        static Facts of(Map<Integer, NumberCell> cells) {
            return new Facts(
                    Box.around(cells.values().stream().map(NumberCell::box).toList()),
                    count(cells, cell -> cell.kind() == NumberCell.Kind.PERCENT),
                    count(cells, cell -> cell.kind() == NumberCell.Kind.MONEY),
                    count(cells, NumberCell::looksLikeMoney),
                    count(cells, NumberCell::isWhole),
                    count(cells, cell -> cell.decimals() >= 2));
        }

        private static long count(Map<Integer, NumberCell> cells, Predicate<NumberCell> form) {
            return cells.values().stream().filter(form).count();
        }
    }

    static NumberColumn of(TreeMap<Integer, NumberCell> cells) {
        Map<Integer, NumberCell> copied = Map.copyOf(cells);
        return new NumberColumn(copied, Optional.empty(), Facts.of(copied));
    }

    NumberColumn under(HeaderCell words) {
        return new NumberColumn(cells, Optional.of(words), facts);
    }

    Map<Integer, NumberCell> cells() {
        return cells;
    }

    Optional<HeaderCell> header() {
        return header;
    }

    int size() {
        return cells.size();
    }

    Optional<NumberCell> in(int row) {
        return Optional.ofNullable(cells.get(row));
    }

    Box box() {
        return facts.box();
    }

    int left() {
        return facts.box().left();
    }

    /** The numbers of percent stand for no quantity, price or amount. */
    boolean isPercent() {
        return facts.percents() > size() / 2;
    }

    /**
     * Whether it is a column of its own beside the texts of lines: its numbers there seldom touch one, or they stand before it in most
     * lines, or under a word of their own.
     */
    boolean standsApart(Collection<Integer> lines) {
        List<NumberCell> here =
                lines.stream().flatMap(line -> in(line).stream()).toList();
        long inText = here.stream().filter(NumberCell::inText).count();
        if (inText * 2 <= here.size()) {
            return header.isPresent() || here.size() > 1;
        }
        long before = here.stream().filter(NumberCell::beforeText).count();
        return before * 2 > here.size() && (header.isPresent() || here.size() > 1 && here.size() * 2 >= lines.size());
    }

    /** How many are written as amounts are. */
    long money() {
        return facts.money();
    }

    /** How many have a currency. */
    long withCurrency() {
        return facts.withCurrency();
    }

    /** The share of whole numbers. */
    double whole() {
        return (double) facts.whole() / size();
    }

    /** The share of numbers with two decimals or more. */
    double withCents() {
        return (double) facts.withCents() / size();
    }
}
