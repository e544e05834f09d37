package io.docket.domain.document;

import io.docket.domain.kernel.InvalidValue;

/** How often something was found rightly, wrongly, not at all, or rightly not: true and false positives and negatives. */
public record Counts(long truePositives, long falsePositives, long falseNegatives, long trueNegatives) {
    public static final Counts NONE = new Counts(0, 0, 0, 0);

    public Counts {
        if (truePositives < 0 || falsePositives < 0 || falseNegatives < 0 || trueNegatives < 0) {
            throw new InvalidValue("counts", "must not be negative");
        }
    }

    public Counts plus(Counts other) {
        return new Counts(
                truePositives + other.truePositives,
                falsePositives + other.falsePositives,
                falseNegatives + other.falseNegatives,
                trueNegatives + other.trueNegatives);
    }

    /** All that was counted. */
    public long total() {
        return truePositives + falsePositives + falseNegatives + trueNegatives;
    }
}
