package io.docket.domain.extraction.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A quantity, a price and an amount that multiply right, each as it must be meant for that. */
record Product(BigDecimal quantity, BigDecimal price, BigDecimal amount) {
    private static final BigDecimal CENT = new BigDecimal("0.011");
    private static final BigDecimal SMALL = new BigDecimal("0.02");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** A price is for one, for a hundred or for a thousand. */
    private static final List<Integer> DIGITS = List.of(0, 2, 3);

    /** The first reading in which quantity and price make the amount, less a discount in percent, or the price is for many. */
    static Optional<Product> of(NumberCell quantity, NumberCell price, NumberCell amount, List<BigDecimal> percents) {
        for (int digits : DIGITS) {
            for (BigDecimal many : quantity.readings()) {
                for (BigDecimal one : price.readings()) {
                    for (BigDecimal all : amount.readings()) {
                        BigDecimal made = many.multiply(one).movePointLeft(digits);
                        BigDecimal near = tolerance(many, price.decimals(), all);
                        if (isNear(made, all, near)
                                || percents.stream().anyMatch(percent -> isNear(less(made, percent), all, near))) {
                            return Optional.of(new Product(many, one, all));
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static BigDecimal less(BigDecimal made, BigDecimal percent) {
        return made.multiply(HUNDRED.subtract(percent)).movePointLeft(2);
    }

    /** A price is rounded to its last digit, which a large quantity makes more of. */
    private static BigDecimal tolerance(BigDecimal quantity, int decimals, BigDecimal amount) {
        BigDecimal rounded = quantity.multiply(HALF.movePointLeft(decimals));
        return rounded.min(amount.multiply(SMALL)).max(CENT);
    }

    private static boolean isNear(BigDecimal made, BigDecimal amount, BigDecimal near) {
        return amount.signum() != 0 && made.subtract(amount).abs().compareTo(near) <= 0;
    }

    /** Whether it says more than that an amount stands there twice. */
    boolean isTelling() {
        return quantity.compareTo(BigDecimal.ONE) != 0 && price.compareTo(BigDecimal.ONE) != 0;
    }
}
