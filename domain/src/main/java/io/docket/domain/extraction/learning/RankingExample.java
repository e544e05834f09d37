package io.docket.domain.extraction.learning;

import io.docket.domain.extraction.feature.Feature;
import io.docket.domain.kernel.InvalidValue;
import java.util.List;
import java.util.Set;

/** The candidates of one field of one document, and which of them are right; none is right when it has no value. */
public record RankingExample(List<List<Feature>> candidates, Set<Integer> right) {
    public RankingExample {
        candidates = candidates.stream().map(List::copyOf).toList();
        right = Set.copyOf(right);
        for (int index : right) {
            if (index < 0 || index >= candidates.size()) {
                throw new InvalidValue("right", "must name candidates");
            }
        }
    }
}
