package io.docket.bench.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Expected calibration error: how far, on average, what is said to be sure is from what turns out right, over ten bins of equally
 * many answers (Naeini and others, 2015).
 */
record CalibrationError(List<Bin> bins) {
    private static final int BINS = 10;

    /** Answers of about the same confidence, both as shares. */
    record Bin(int answers, double confidence, double right) {}

    static CalibrationError of(List<Answer> answers) {
        List<Answer> sorted = answers.stream()
                .filter(answer -> answer.given().isPresent() && !TruthErrors.has(answer))
                .sorted(Comparator.comparingInt(Answer::confidence))
                .toList();
        var bins = new ArrayList<Bin>();
        for (int bin = 0; bin < BINS; bin++) {
            List<Answer> inBin = sorted.subList(sorted.size() * bin / BINS, sorted.size() * (bin + 1) / BINS);
            if (!inBin.isEmpty()) {
                bins.add(new Bin(
                        inBin.size(),
                        inBin.stream().mapToInt(Answer::confidence).average().orElse(0) / 100,
                        (double) inBin.stream().filter(Answer::loose).count() / inBin.size()));
            }
        }
        return new CalibrationError(bins);
    }

    double error() {
        int answers = bins.stream().mapToInt(Bin::answers).sum();
        return bins.stream()
                        .mapToDouble(bin -> bin.answers() * Math.abs(bin.confidence() - bin.right()))
                        .sum()
                / Math.max(1, answers);
    }
}
