package io.docket.domain.extraction.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Puts an amount that is printed at the foot of its line, a little lower than quantity and price, beside these. */
final class LoweredAmounts {
    /** A row that is closer, in heights of a line, may be the foot of the one above. */
    private static final double CLOSE = 0.8;

    /** Of the numbers left of an amount those that are nearest may make it. */
    private static final int MOST_FACTORS = 12;

    private LoweredAmounts() {}

    /** The rows of a page, from top to bottom. */
    static List<PrintedRow> raised(List<PrintedRow> rows) {
        var raised = new ArrayList<>(rows);
        for (int at = 0; at + 1 < raised.size(); at++) {
            PrintedRow upper = raised.get(at);
            PrintedRow lower = raised.get(at + 1);
            if (lower.numbers().size() == 1
                    && isFoot(upper, lower, lower.numbers().get(0))) {
                raised.set(at, upper.with(lower.numbers().get(0)));
                raised.set(at + 1, lower.withoutNumbers());
            }
        }
        return raised.stream().filter(row -> !row.isEmpty()).toList();
    }

    /** Only what multiplies right says that the amount belongs to the row above. */
    private static boolean isFoot(PrintedRow upper, PrintedRow lower, NumberCell amount) {
        return amount.looksLikeMoney()
                && lower.box().top() - upper.box().bottom() < CLOSE * upper.height()
                && upper.numbers().stream()
                        .allMatch(number -> number.box().right() <= amount.box().left())
                && isProduct(upper.numbers(), amount);
    }

    private static boolean isProduct(List<NumberCell> numbers, NumberCell amount) {
        List<BigDecimal> percents = numbers.stream()
                .filter(number -> number.kind() == NumberCell.Kind.PERCENT)
                .map(NumberCell::usual)
                .limit(MOST_FACTORS)
                .toList();
        List<NumberCell> all = numbers.stream()
                .filter(number -> number.kind() != NumberCell.Kind.PERCENT)
                .toList();
        List<NumberCell> factors = all.subList(Math.max(0, all.size() - MOST_FACTORS), all.size());
        return factors.stream()
                .anyMatch(one -> factors.stream()
                        .anyMatch(other -> other != one
                                && Product.of(one, other, amount, percents).isPresent()));
    }
}
