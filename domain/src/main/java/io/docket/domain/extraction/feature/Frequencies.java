package io.docket.domain.extraction.feature;

import io.docket.domain.extraction.candidate.Candidate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often each value is among the candidates, counted once for all: a long list has tens of thousands. */
final class Frequencies {
    private final Map<String, Integer> counts = new HashMap<>();

    Frequencies(List<Candidate> candidates) {
        candidates.forEach(candidate -> counts.merge(candidate.value(), 1, Integer::sum));
    }

    int of(Candidate candidate) {
        return counts.get(candidate.value());
    }
}
