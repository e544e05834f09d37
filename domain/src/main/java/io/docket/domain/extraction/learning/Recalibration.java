package io.docket.domain.extraction.learning;

import io.docket.domain.document.Confidence;
import java.util.List;

/**
 * How answers of one place change the model's confidence there: a line over its log-odds (Platt's), drawn towards leaving it as
 * it is, so that few answers change little. It rises, so that a surer answer stays the surer one.
 */
public record Recalibration(double slope, double shift) {
    /** Leaves confidences as they are. */
    public static final Recalibration NONE = new Recalibration(1, 0);

    /** How firmly slope and shift are held at 1 and 0: as if most inboxes lay within a half of them. */
    private static final double FIRMNESS = 4;

    private static final double LEAST_SLOPE = 0.1;
    private static final int ROUNDS = 60;
    /** Far below what a percent of confidence could show. */
    private static final double NEAR = 1e-9;

    private static final int STEPS = 101;

    /** As the model's confidence is to be told here; certainty stays what nothing else becomes. */
    public Confidence of(Confidence base) {
        int told = (int) Math.floor(STEPS * likely(logit(base.percent())) + 1e-9);
        return new Confidence(Math.min(base.equals(Confidence.CERTAIN) ? 100 : 99, told));
    }

    /** From answers with the model's own probabilities. */
    public static Recalibration fit(List<Calibration.Checked> answers) {
        var right = new int[STEPS];
        var count = new int[STEPS];
        for (Calibration.Checked answer : answers) {
            int percent = (int) Math.round(100 * answer.raw());
            count[percent]++;
            right[percent] += answer.right() ? 1 : 0;
        }
        // One coordinate after the other: each step is Newton's on a convex function, and the slope's bound is simple.
        Recalibration line = NONE;
        for (int round = 0; round < ROUNDS; round++) {
            Recalibration next = line.sloped(right, count).shifted(right, count);
            if (next.isNear(line)) {
                return next;
            }
            line = next;
        }
        return line;
    }

    private boolean isNear(Recalibration other) {
        return Math.abs(slope - other.slope) < NEAR && Math.abs(shift - other.shift) < NEAR;
    }

    private Recalibration sloped(int[] right, int[] count) {
        double gradient = FIRMNESS * (slope - 1);
        double curvature = FIRMNESS;
        for (int percent = 0; percent < STEPS; percent++) {
            double logit = logit(percent);
            double likely = likely(logit);
            gradient += (count[percent] * likely - right[percent]) * logit;
            curvature += count[percent] * likely * (1 - likely) * logit * logit;
        }
        return new Recalibration(Math.max(LEAST_SLOPE, slope - gradient / curvature), shift);
    }

    private Recalibration shifted(int[] right, int[] count) {
        double gradient = FIRMNESS * shift;
        double curvature = FIRMNESS;
        for (int percent = 0; percent < STEPS; percent++) {
            double likely = likely(logit(percent));
            gradient += count[percent] * likely - right[percent];
            curvature += count[percent] * likely * (1 - likely);
        }
        return new Recalibration(slope, shift - gradient / curvature);
    }

    private double likely(double logit) {
        return 1 / (1 + Math.exp(-slope * logit - shift));
    }

    /** Of the middle of what is told as that percent, which is rounded down. */
    private static double logit(int percent) {
        double middle = (percent + 0.5) / STEPS;
        return Math.log(middle / (1 - middle));
    }
}
