package io.docket.domain.extraction.choice;

import io.docket.domain.extraction.candidate.Candidate;
import io.docket.domain.extraction.feature.Feature;
import io.docket.domain.extraction.learning.LinearModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of one field by probability, the likeliest first, and the probability of having none. */
public record Ranking(List<Option> options, double none) {
    public Ranking {
        options = List.copyOf(options);
    }

    /** Scores the candidates; those that give the same value count together. */
    public static Ranking of(List<Candidate> candidates, List<List<Feature>> features, LinearModel model) {
        double[] scores = new double[candidates.size()];
        double highest = model.none();
        for (int at = 0; at < scores.length; at++) {
            scores[at] = model.score(features.get(at));
            highest = Math.max(highest, scores[at]);
        }
        double none = Math.exp(model.none() - highest);
        double sum = none;
        Map<String, Integer> best = new LinkedHashMap<>();
        Map<String, Double> mass = new LinkedHashMap<>();
        for (int at = 0; at < scores.length; at++) {
            int index = at;
            double share = Math.exp(scores[at] - highest);
            sum += share;
            mass.merge(candidates.get(at).value(), share, Double::sum);
            best.merge(candidates.get(at).value(), at, (one, other) -> scores[index] > scores[one] ? other : one);
        }
        var options = new ArrayList<Option>();
        double all = sum;
        best.forEach(
                (value, at) -> options.add(new Option(candidates.get(at), features.get(at), mass.get(value) / all)));
        options.sort(Comparator.comparingDouble((Option option) -> -option.probability()));
        return new Ranking(options, none / all);
    }
}
