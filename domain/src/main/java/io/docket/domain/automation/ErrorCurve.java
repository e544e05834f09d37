package io.docket.domain.automation;

import io.docket.domain.document.Confidence;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Error versus automation of one field, from answers that were checked: what each threshold would have let through, and how
 * much of it was wrong.
 */
public record ErrorCurve(List<Checked> history) {
    private static final int HIGHEST = 100;

    /** An answer as it was given, and whether it was right. */
    public record Checked(Confidence confidence, boolean right) {}

    /** What a threshold lets through: so many of the answers, so many of them wrong. */
    public record Point(int threshold, int passed, int wrong) {
        /**
         * The share of wrong answers among those let through, in percent; half an error more than was seen, so that a few lucky
         * answers promise nothing (Jeffreys' rule).
         */
        public double error() {
            return 100 * (wrong + 0.5) / (passed + 1);
        }
    }

    public ErrorCurve {
        history = List.copyOf(history);
    }

    /** A point for each threshold from 0 to 100. */
    public List<Point> points() {
        var passed = new int[HIGHEST + 1];
        var wrong = new int[HIGHEST + 1];
        for (Checked checked : history) {
            passed[checked.confidence().percent()]++;
            wrong[checked.confidence().percent()] += checked.right() ? 0 : 1;
        }
        for (int threshold = HIGHEST - 1; threshold >= 0; threshold--) {
            passed[threshold] += passed[threshold + 1];
            wrong[threshold] += wrong[threshold + 1];
        }
        return IntStream.rangeClosed(0, HIGHEST)
                .mapToObj(threshold -> new Point(threshold, passed[threshold], wrong[threshold]))
                .toList();
    }

    /**
     * Where most goes through while at most {@code maxError} percent of it is expected to be wrong; empty where nothing may. At
     * least 1, since what stands in for a value that was not found has 0.
     */
    public OptionalInt thresholdFor(double maxError) {
        return points().stream()
                .filter(point -> point.threshold() > 0 && point.error() <= maxError)
                .mapToInt(Point::threshold)
                .findFirst();
    }
}
