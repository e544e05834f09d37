package io.docket.domain.extraction.table;

import io.docket.domain.extraction.lexicon.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which columns hold the amounts and, where there are any, the quantities and the prices: those that multiply right in most rows
 * and that the words over them speak for.
 */
record ColumnChoice(
        NumberColumn amounts,
        Optional<NumberColumn> quantities,
        Optional<NumberColumn> prices,
        List<NumberColumn> others,
        double score) {
    private static final double PRODUCT = 3;
    private static final double TRIVIAL = 1.5;
    private static final double SAID = 2;
    private static final double IN_ORDER = 0.3;
    private static final double MONEY = 0.5;
    private static final double IN_FORM = 1;

    static Optional<ColumnChoice> best(List<NumberColumn> columns) {
        List<NumberColumn> numbers =
                columns.stream().filter(column -> !column.isPercent()).toList();
        ColumnChoice best = null;
        for (NumberColumn amounts : numbers) {
            if (amounts.money() == 0) {
                continue;
            }
            for (Optional<NumberColumn> quantities : orNone(numbers)) {
                for (Optional<NumberColumn> prices : orNone(numbers)) {
                    if (areDifferent(amounts, quantities, prices)) {
                        ColumnChoice choice = of(columns, amounts, quantities, prices);
                        if (best == null || choice.score > best.score) {
                            best = choice;
                        }
                    }
                }
            }
        }
        return Optional.ofNullable(best);
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
        var choice = new ColumnChoice(amounts, quantities, prices, others, 0);
        double score = said(amounts, Role.LINE_AMOUNT)
                + MONEY * Math.min(20, amounts.money())
                + quantities
                        .map(column -> said(column, Role.QUANTITY)
                                - MONEY
                                        * Math.min(
                                                20,
                                                column.cells().values().stream()
                                                        .filter(cell -> cell.kind() == NumberCell.Kind.MONEY)
                                                        .count()))
                        .orElse(0.0)
                + prices.map(column -> said(column, Role.UNIT_PRICE)).orElse(0.0)
                + quantities
                        .map(column -> share(column, cell -> cell.decimals() == 0))
                        .orElse(0.0)
                + prices.map(column -> share(column, cell -> cell.decimals() >= 2))
                        .orElse(0.0)
                + order(quantities, prices)
                + order(prices, Optional.of(amounts))
                + order(quantities, Optional.of(amounts));
        for (int row : amounts.cells().keySet()) {
            score += choice.product(row)
                    .map(product -> product.isTelling() ? PRODUCT : TRIVIAL)
                    .orElse(0.0);
        }
        return new ColumnChoice(amounts, quantities, prices, others, score);
    }

    /** Without a word over it a column is nothing but what its numbers say. */
    private static double said(NumberColumn column, Role role) {
        return column.header()
                .filter(words -> !words.roles().isEmpty())
                .map(words ->
                        words.roles().contains(role) ? SAID / (words.roles().size() > 1 ? 1.3 : 1) : -SAID)
                .orElse(role == Role.LINE_AMOUNT ? 0 : -SAID / 2);
    }

    /** Quantities are mostly whole, prices have decimals. */
    private static double share(NumberColumn column, Predicate<NumberCell> form) {
        return IN_FORM
                * column.cells().values().stream().filter(form).count()
                / column.cells().size();
    }

    private static double order(Optional<NumberColumn> left, Optional<NumberColumn> right) {
        return left.isPresent() && right.isPresent()
                ? Math.signum(right.get().left() - left.get().left()) * IN_ORDER
                : 0;
    }

    /** The row's quantity, price and amount, if they multiply right. */
    Optional<Product> product(int row) {
        return quantities
                .flatMap(column -> column.in(row))
                .flatMap(quantity -> prices.flatMap(column -> column.in(row))
                        .flatMap(price ->
                                amounts.in(row).flatMap(amount -> Product.of(quantity, price, amount, percents(row)))));
    }

    private List<BigDecimal> percents(int row) {
        return others.stream()
                .filter(column -> column.isPercent()
                        || column.header()
                                .map(words -> words.roles().contains(Role.DISCOUNT))
                                .orElse(false))
                .flatMap(column -> column.in(row).stream())
                .map(NumberCell::usual)
                .toList();
    }
}
