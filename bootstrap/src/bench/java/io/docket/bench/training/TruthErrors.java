package io.docket.bench.training;

import java.util.Set;

/** Values of the corpus that its images contradict beyond doubt, misspelt mostly, as found by looking at them. */
final class TruthErrors {
    private static final Set<String> KNOWN = Set.of(
            "images/026.jpg company",
            "train/031.jpg address",
            "train/045.jpg address",
            "train/132.jpg address",
            "train/133.jpg address",
            "train/143.jpg company",
            "train/249.jpg company",
            "train/250.jpg company",
            "train/404.jpg address",
            "train/540.jpg address",
            "train/585.jpg address");

    private TruthErrors() {}

    static boolean has(Answer answer) {
        return KNOWN.contains(answer.document().name() + " " + answer.field());
    }
}
