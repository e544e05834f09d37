package io.docket.domain.automation;

import io.docket.domain.kernel.InvalidValue;
import java.math.BigDecimal;

/** How much of what goes straight through may be wrong, in percent. */
public record MaxError(BigDecimal percent) {
    /** So many answers as are kept can prove that, and no less. */
    private static final BigDecimal LEAST = BigDecimal.valueOf(100).divide(BigDecimal.valueOf(AnswerHistory.MOST));

    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    /** With fewer checked answers nothing is promised, however much error is allowed. */
    private static final int FEWEST = 50;

    public MaxError {
        percent = percent.stripTrailingZeros();
        if (percent.compareTo(LEAST) < 0 || percent.compareTo(MOST) > 0 || percent.scale() > LEAST.scale()) {
            throw new InvalidValue("max_error", "must lie between " + LEAST + " and 100, with at most two decimals");
        }
    }

    public static MaxError parse(String text) {
        try {
            return new MaxError(new BigDecimal(text));
        } catch (NumberFormatException wrong) {
            throw new InvalidValue("max_error", "must be a number");
        }
    }

    /** So many answers must have been checked before it is promised: one error among fewer would be more than it allows. */
    public int answersNeeded() {
        return Math.max(FEWEST, (int) Math.ceil(100 / percent.doubleValue()));
    }

    /** Whether a measured error may be this one or less. */
    public boolean allows(Rate measured) {
        return measured.low() <= percent.doubleValue();
    }

    @Override
    public String toString() {
        return percent.toPlainString() + " %";
    }
}
