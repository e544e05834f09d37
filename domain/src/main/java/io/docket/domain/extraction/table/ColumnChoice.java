package io.docket.domain.extraction.table;

import io.docket.domain.extraction.lexicon.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which columns hold the amounts and, where there are any, the quantities and the prices: those that multiply right in most rows
 * and that the words over them speak for. However large a table is, what is compared stays the same: the columns that most speaks
 * for, in the rows that have most of their numbers.
 */
record ColumnChoice(
        NumberColumn amounts,
        Optional<NumberColumn> quantities,
        Optional<NumberColumn> prices,
        List<NumberColumn> others) {
    /** Each may be the amounts, the quantities or the prices, so that the work grows with the cube of it. */
    static final int MOST_COLUMNS = 10;

    static final int MOST_ROWS = 100;
    /** More columns of discounts and taxes are not tried on what multiplies wrong without them. */
    private static final int MOST_DISCOUNTS = 4;

    /** Of so many amounts it is weighed what the lines make. */
    private static final int MOST_CHOICES = 3;

    private static final double PRODUCT = 3;
    private static final double TRIVIAL = 1.5;
    private static final double SAID = 2;
    /** More than a likely look: without a word only what multiplies right tells quantities and prices. */
    private static final double UNSAID = 2;

    /** A number of pieces has no currency. */
    private static final double NO_QUANTITY = 4;

    private static final double IN_ORDER = 0.3;
    private static final double MONEY = 0.5;

    ColumnChoice {
        others = List.copyOf(others);
    }

    /** For each column that may hold the amounts the choice that most speaks for; the likeliest of these. */
    static List<ColumnChoice> likeliest(List<NumberColumn> columns) {
        List<NumberColumn> compared = compared(columns);
        List<Integer> rows = telling(compared);
        var best = new LinkedHashMap<NumberColumn, Scored>();
        for (ColumnChoice choice : choices(columns, compared)) {
            var scored = new Scored(choice, choice.score(rows));
            best.merge(choice.amounts(), scored, (one, other) -> other.score() > one.score() ? other : one);
        }
        return best.values().stream()
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .limit(MOST_CHOICES)
                .map(Scored::choice)
                .toList();
    }

    private record Scored(ColumnChoice choice, double score) {}

    /** Those under words for such numbers, then those that have most numbers; in their order from left to right. */
    static List<NumberColumn> compared(List<NumberColumn> columns) {
        List<NumberColumn> likeliest = columns.stream()
                .filter(column -> !column.isPercent())
                .sorted(Comparator.comparing((NumberColumn column) -> !isNamed(column))
                        .thenComparing(
                                Comparator.comparingInt(NumberColumn::size).reversed()))
                .limit(MOST_COLUMNS)
                .toList();
        return columns.stream().filter(likeliest::contains).toList();
    }

    private static boolean isNamed(NumberColumn column) {
        return column.header()
                .filter(words -> words.roles().stream().anyMatch(HeaderCell.NUMBERS::contains))
                .isPresent();
    }

    /** The rows that have most numbers in these columns. */
    static List<Integer> telling(List<NumberColumn> columns) {
        var numbers = new HashMap<Integer, Integer>();
        columns.forEach(column -> column.cells().keySet().forEach(row -> numbers.merge(row, 1, Integer::sum)));
        return numbers.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_ROWS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<ColumnChoice> choices(List<NumberColumn> all, List<NumberColumn> compared) {
        var choices = new ArrayList<ColumnChoice>();
        for (NumberColumn amounts : compared) {
            if (amounts.money() == 0 && !isSaid(amounts)) {
                continue;
            }
            for (Optional<NumberColumn> quantities : orNone(compared)) {
                for (Optional<NumberColumn> prices : orNone(compared)) {
                    if (areDifferent(amounts, quantities, prices)) {
                        choices.add(of(all, amounts, quantities, prices));
                    }
                }
            }
        }
        return choices;
    }

    private static List<Optional<NumberColumn>> orNone(List<NumberColumn> columns) {
        var choices = new ArrayList<Optional<NumberColumn>>();
        choices.add(Optional.empty());
        columns.forEach(column -> choices.add(Optional.of(column)));
        return choices;
    }

    private static boolean areDifferent(
            NumberColumn amounts, Optional<NumberColumn> quantities, Optional<NumberColumn> prices) {
        return quantities.map(column -> column != amounts).orElse(true)
                && prices.map(column -> column != amounts
                                && quantities.map(other -> column != other).orElse(true))
                        .orElse(true);
    }

    private static ColumnChoice of(
            List<NumberColumn> columns,
            NumberColumn amounts,
            Optional<NumberColumn> quantities,
            Optional<NumberColumn> prices) {
        List<NumberColumn> others = columns.stream()
                .filter(column -> column != amounts
                        && quantities.map(taken -> taken != column).orElse(true)
                        && prices.map(taken -> taken != column).orElse(true))
                .toList();
        return new ColumnChoice(amounts, quantities, prices, others);
    }

    /** How much speaks for it; quantities are mostly whole, prices have decimals. */
    private double score(List<Integer> rows) {
        double score = said(amounts, Role.LINE_AMOUNT)
                + MONEY * Math.min(20, amounts.money())
                + quantities
                        .map(column -> said(column, Role.QUANTITY)
                                - (2 * column.withCurrency() > column.size() ? NO_QUANTITY : 0)
                                + column.whole())
                        .orElse(0.0)
                + prices.map(column -> said(column, Role.UNIT_PRICE) + column.withCents())
                        .orElse(0.0)
                + order(quantities, prices)
                + order(prices, Optional.of(amounts))
                + order(quantities, Optional.of(amounts));
        List<NumberColumn> discounts = discounts();
        for (int row : rows) {
            score += product(row, discounts)
                    .map(product -> product.isTelling() ? PRODUCT : TRIVIAL)
                    .orElse(0.0);
        }
        return score;
    }

    /** Without a word over it a column is nothing but what its numbers say. */
    private static double said(NumberColumn column, Role role) {
        return column.header()
                .filter(words -> !words.roles().isEmpty())
                .map(words ->
                        words.roles().contains(role) ? SAID / (words.roles().size() > 1 ? 1.3 : 1) : -SAID)
                .orElse(role == Role.LINE_AMOUNT ? 0 : -UNSAID);
    }

    /** How much the words over the columns speak for it. */
    double said() {
        return said(amounts, Role.LINE_AMOUNT)
                + quantities.map(column -> said(column, Role.QUANTITY)).orElse(0.0)
                + prices.map(column -> said(column, Role.UNIT_PRICE)).orElse(0.0);
    }

    private static boolean isSaid(NumberColumn amounts) {
        return amounts.header()
                .map(words -> words.roles().contains(Role.LINE_AMOUNT))
                .orElse(false);
    }

    /** Under a word for amounts also what is not written as these mostly are. */
    boolean mayBeAmount(NumberCell cell) {
        return cell.looksLikeMoney() || isSaid(amounts) && cell.kind() == NumberCell.Kind.PLAIN;
    }

    private static double order(Optional<NumberColumn> left, Optional<NumberColumn> right) {
        return left.isPresent() && right.isPresent()
                ? Math.signum(right.get().left() - left.get().left()) * IN_ORDER
                : 0;
    }

    /** The row's quantity, price and amount, if they multiply right. */
    Optional<Product> product(int row) {
        return product(row, discounts());
    }

    private Optional<Product> product(int row, List<NumberColumn> discounts) {
        return quantities
                .flatMap(column -> column.in(row))
                .flatMap(quantity -> prices.flatMap(column -> column.in(row))
                        .flatMap(price -> amounts.in(row)
                                .flatMap(amount -> Product.of(quantity, price, amount, percents(discounts, row)))));
    }

    private List<NumberColumn> discounts() {
        return others.stream()
                .filter(column -> column.isPercent()
                        || column.header()
                                .map(words -> words.roles().contains(Role.DISCOUNT))
                                .orElse(false))
                .sorted(Comparator.comparingInt(NumberColumn::size).reversed())
                .limit(MOST_DISCOUNTS)
                .toList();
    }

    private static List<BigDecimal> percents(List<NumberColumn> discounts, int row) {
        return discounts.stream()
                .flatMap(column -> column.in(row).stream())
                .map(NumberCell::usual)
                .toList();
    }
}
