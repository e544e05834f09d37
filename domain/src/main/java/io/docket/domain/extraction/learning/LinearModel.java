package io.docket.domain.extraction.learning;

import io.docket.domain.extraction.feature.Feature;
import java.util.List;
import java.util.Map;

/** Weights by feature name; what is unknown weighs nothing. */
public record LinearModel(Map<String, Double> weights) {
    /** The only feature of having no value. */
    public static final String NONE = "none";

    public LinearModel {
        weights = Map.copyOf(weights);
    }

    public double weight(String feature) {
        return weights.getOrDefault(feature, 0.0);
    }

    public double score(List<Feature> features) {
        double score = 0;
        for (Feature feature : features) {
            score += weight(feature.name()) * feature.value();
        }
        return score;
    }

    /** The score of having no value. */
    public double none() {
        return weight(NONE);
    }
}
