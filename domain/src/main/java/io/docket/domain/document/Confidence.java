package io.docket.domain.document;

import io.docket.domain.kernel.InvalidValue;

/** How sure the machine is, in percent: a calibrated probability times 100. */
public record Confidence(int percent) implements Comparable<Confidence> {
    public static final Confidence CERTAIN = new Confidence(100);

    public Confidence {
        if (percent < 0 || percent > 100) {
            throw new InvalidValue("confidence", "must lie between 0 and 100");
        }
    }

    /** Rounds a probability between 0 and 1 down, so that only certainty shows as 100. */
    public static Confidence of(double probability) {
        return new Confidence((int) Math.floor(100 * Math.max(0, Math.min(1, probability))));
    }

    public double probability() {
        return percent / 100.0;
    }

    @Override
    public int compareTo(Confidence other) {
        return Integer.compare(percent, other.percent);
    }
}
