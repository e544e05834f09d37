package io.docket.domain.extraction.table;

import java.math.BigDecimal;

/** What the lines read so far make, all together and since the last sub-total. */
record RunningSums(BigDecimal all, int lines, BigDecimal group, int linesOfGroup) {
    static final RunningSums NONE = new RunningSums(BigDecimal.ZERO, 0, BigDecimal.ZERO, 0);

    private static final BigDecimal ROUNDED = new BigDecimal("0.02");

    RunningSums with(LineRow line) {
        BigDecimal amount = line.signedAmount();
        return new RunningSums(all.add(amount), lines + 1, group.add(amount), linesOfGroup + 1);
    }

    /** What follows begins a new group. */
    RunningSums afterSubTotal() {
        return new RunningSums(all, lines, BigDecimal.ZERO, 0);
    }

    /** Whether two or more lines make an amount. */
    boolean make(BigDecimal amount) {
        return allMake(amount) || linesOfGroup > 1 && isNear(group, amount);
    }

    boolean allMake(BigDecimal amount) {
        return lines > 1 && isNear(all, amount);
    }

    private static boolean isNear(BigDecimal sum, BigDecimal amount) {
        return sum.subtract(amount).abs().compareTo(ROUNDED) <= 0 && sum.signum() != 0;
    }
}
