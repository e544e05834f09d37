package io.docket.domain.automation;

import io.docket.domain.kernel.InvalidValue;
import java.util.Optional;

/** How often something was so among so many, with the interval in which its true share lies with 95 % (Wilson's). */
public record Rate(long count, long of) {
    /** Of the normal distribution 95 % lie within so many standard deviations. */
    private static final double DEVIATIONS = 1.959964;

    public Rate {
        if (of < 1 || count < 0 || count > of) {
            throw new InvalidValue("count", "must be a part of what was counted");
        }
    }

    /** Nothing where nothing was counted. */
    public static Optional<Rate> among(long count, long of) {
        return of == 0 ? Optional.empty() : Optional.of(new Rate(count, of));
    }

    public double percent() {
        return 100.0 * count / of;
    }

    /** In percent. */
    public double low() {
        return count == 0 ? 0 : 100 * Math.max(0, centre() - reach());
    }

    /** In percent. */
    public double high() {
        return count == of ? 100 : 100 * Math.min(1, centre() + reach());
    }

    private double centre() {
        return (count + DEVIATIONS * DEVIATIONS / 2) / (of + DEVIATIONS * DEVIATIONS);
    }

    private double reach() {
        double share = (double) count / of;
        return DEVIATIONS
                * Math.sqrt(of * share * (1 - share) + DEVIATIONS * DEVIATIONS / 4)
                / (of + DEVIATIONS * DEVIATIONS);
    }
}
