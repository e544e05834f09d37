package io.docket.domain.extraction.choice;

import io.docket.domain.extraction.candidate.Candidate;
import io.docket.domain.extraction.feature.Feature;
import java.util.List;

/**
 * A value that a field may have: the most likely of the candidates that give it, its features, and the probability of
 * all of them together.
 */
public record Option(Candidate candidate, List<Feature> features, double probability) {
    public Option {
        features = List.copyOf(features);
    }

    public String value() {
        return candidate.value();
    }
}
