package io.docket.domain.extraction.learning;

import io.docket.domain.extraction.feature.Feature;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How sure a chosen value is: weighs the evidence for it (how clearly it was chosen, how clearly it was read) by logistic
 * regression, and calibrates what comes out.
 */
public record ConfidenceModel(LinearModel weights, Calibration calibration) {
    /** How clearly a value was chosen: the logarithm of its odds. */
    public static final String CHOSEN = "chosen";

    /** Takes the probability of the choice for that of the value. */
    public static final ConfidenceModel CHOICE = choice(Calibration.NONE);

    private static final RankingTrainer TRAINER = new RankingTrainer(60, 0.1, 2);
    /** Fewer answers say nothing of their evidence. */
    private static final int FEWEST = 30;

    /** The evidence for an answer that was checked, and whether it was right. */
    public record Judged(List<Feature> evidence, boolean right) {
        public Judged {
            evidence = List.copyOf(evidence);
        }
    }

    /** Calibrates the probability of the choice. */
    public static ConfidenceModel choice(Calibration calibration) {
        return new ConfidenceModel(new LinearModel(Map.of(CHOSEN, 1.0)), calibration);
    }

    /** Learns from answers that the choice was not trained on. */
    public static ConfidenceModel fit(List<Judged> answers) {
        if (answers.size() < FEWEST) {
            return CHOICE;
        }
        var examples = new ArrayList<RankingExample>();
        for (Judged answer : answers) {
            examples.add(new RankingExample(List.of(answer.evidence), answer.right ? Set.of(0) : Set.of()));
        }
        var uncalibrated = new ConfidenceModel(TRAINER.train(examples, CHOICE.weights), Calibration.NONE);
        List<Calibration.Checked> checked = answers.stream()
                .map(answer -> new Calibration.Checked(uncalibrated.probability(answer.evidence), answer.right))
                .toList();
        return new ConfidenceModel(uncalibrated.weights, Calibration.fit(checked));
    }

    /** From 0 to 1. */
    public double confidence(List<Feature> evidence) {
        return calibration.calibrated(probability(evidence));
    }

    private double probability(List<Feature> evidence) {
        return 1 / (1 + Math.exp(weights.none() - weights.score(evidence)));
    }
}
