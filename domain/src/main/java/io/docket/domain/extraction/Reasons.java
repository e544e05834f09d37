package io.docket.domain.extraction;

import io.docket.domain.extraction.choice.Option;
import io.docket.domain.extraction.feature.Feature;
import io.docket.domain.extraction.learning.LinearModel;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Says in words what spoke for a value: the phrases of the features that weighed most. */
final class Reasons {
    private static final int MOST = 3;
    private static final double LEAST = 0.15;
    private static final int LONGEST = 300;

    private Reasons() {}

    static String of(Option option, LinearModel model) {
        List<String> phrases = option.features().stream()
                .filter(feature -> !feature.phrase().isEmpty() && weight(model, feature) > LEAST)
                .sorted(Comparator.comparingDouble((Feature feature) -> -weight(model, feature)))
                .map(Feature::phrase)
                .distinct()
                .limit(MOST)
                .toList();
        if (phrases.isEmpty()) {
            return "the likeliest by its form and place";
        }
        String reason = phrases.stream().collect(Collectors.joining("; "));
        return reason.length() > LONGEST ? reason.substring(0, LONGEST) : reason;
    }

    private static double weight(LinearModel model, Feature feature) {
        return model.weight(feature.name()) * feature.value();
    }
}
