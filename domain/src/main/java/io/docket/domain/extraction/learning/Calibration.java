package io.docket.domain.extraction.learning;

import io.docket.domain.kernel.InvalidValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Turns a raw probability into how often values of that probability are right: straight lines between points. */
public record Calibration(List<Point> points) {
    /** Leaves probabilities as they are. */
    public static final Calibration NONE = new Calibration(List.of(new Point(0, 0), new Point(1, 1)));

    /** At least as many answers stand behind each step, so that a lucky few promise nothing. */
    private static final int FEWEST = 15;

    public record Point(double raw, double calibrated) {}

    /** An answer that was checked: its raw probability, and whether it was right. */
    public record Checked(double raw, boolean right) {}

    private record Step(double rawSum, int right, int count) {
        double rate() {
            return (right + 0.5) / (count + 1.0);
        }

        Step with(Step other) {
            return new Step(rawSum + other.rawSum, right + other.right, count + other.count);
        }
    }

    public Calibration {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new InvalidValue("points", "must not be empty");
        }
        for (int at = 1; at < points.size(); at++) {
            if (points.get(at).raw <= points.get(at - 1).raw
                    || points.get(at).calibrated < points.get(at - 1).calibrated) {
                throw new InvalidValue("points", "must rise");
            }
        }
    }

    public double calibrated(double raw) {
        Point before = points.get(0);
        if (raw <= before.raw) {
            return before.calibrated;
        }
        for (Point point : points) {
            if (raw <= point.raw) {
                double share = point.raw == before.raw ? 1 : (raw - before.raw) / (point.raw - before.raw);
                return before.calibrated + share * (point.calibrated - before.calibrated);
            }
            before = point;
        }
        return before.calibrated;
    }

    /** Isotonic regression (pool adjacent violators) over answers that the model was not trained on. */
    public static Calibration fit(List<Checked> answers) {
        if (answers.size() < 2 * FEWEST) {
            return NONE;
        }
        var sorted = new ArrayList<>(answers);
        sorted.sort(Comparator.comparingDouble(Checked::raw));
        var steps = new ArrayList<Step>();
        for (int at = 0; at < sorted.size(); at++) {
            Checked answer = sorted.get(at);
            var step = new Step(answer.raw, answer.right ? 1 : 0, 1);
            boolean full = steps.isEmpty() || steps.get(steps.size() - 1).count >= FEWEST;
            if (full && sorted.size() - at >= FEWEST) {
                steps.add(step);
            } else {
                steps.set(steps.size() - 1, steps.get(steps.size() - 1).with(step));
            }
        }
        pool(steps);
        var points = new ArrayList<Point>();
        for (Step step : steps) {
            double raw = step.rawSum / step.count;
            if (points.isEmpty() || raw > points.get(points.size() - 1).raw) {
                points.add(new Point(raw, step.rate()));
            }
        }
        return new Calibration(points);
    }

    private static void pool(List<Step> steps) {
        int at = 1;
        while (at < steps.size()) {
            if (steps.get(at).rate() <= steps.get(at - 1).rate()) {
                steps.set(at - 1, steps.get(at - 1).with(steps.remove(at)));
                at = Math.max(1, at - 1);
            } else {
                at++;
            }
        }
    }
}
