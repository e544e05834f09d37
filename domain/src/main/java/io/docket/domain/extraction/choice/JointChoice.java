package io.docket.domain.extraction.choice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Chooses values for all fields at once. Fields that a rule names are chosen together: of every combination of their
 * likeliest values the one that is likeliest with the rule. The probability of a value is that of all combinations that
 * hold it.
 */
public final class JointChoice {
    private static final int LIKELIEST = 9;
    private static final double LEAST = 1e-9;

    private final List<JointRule> rules;

    public JointChoice(List<JointRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The chosen value of each field that has one, with its probability in view of the other fields. */
    public Map<String, Option> choose(Map<String, Ranking> rankings) {
        var chosen = new LinkedHashMap<String, Option>();
        var left = new LinkedHashMap<>(rankings);
        for (JointRule rule : rules) {
            var together = new LinkedHashMap<String, Ranking>();
            for (String field : rule.fields()) {
                Ranking ranking = left.remove(field);
                if (ranking != null) {
                    together.put(field, ranking);
                }
            }
            if (!together.isEmpty()) {
                chosen.putAll(new Combination(together, rule).best());
            }
        }
        left.forEach((field, ranking) -> ranking.options().stream()
                .findFirst()
                .filter(option -> option.probability() >= ranking.none())
                .ifPresent(option -> chosen.put(field, option)));
        return chosen;
    }

    private static final class Combination {
        private final JointRule rule;
        private final List<String> fields;
        private final List<List<Optional<Option>>> choices = new ArrayList<>();
        private final List<double[]> logarithms = new ArrayList<>();
        private final List<double[]> mass = new ArrayList<>();
        private final int[] best;
        private double bestScore = Double.NEGATIVE_INFINITY;
        private double sum;

        private Combination(Map<String, Ranking> rankings, JointRule rule) {
            this.rule = rule;
            this.fields = List.copyOf(rankings.keySet());
            rankings.values().forEach(this::add);
            this.best = new int[fields.size()];
            walk(0, new int[fields.size()], 0, new HashMap<>());
        }

        private void add(Ranking ranking) {
            var options = new ArrayList<Optional<Option>>();
            options.add(Optional.empty());
            ranking.options().stream().limit(LIKELIEST).map(Optional::of).forEach(options::add);
            double[] logs = new double[options.size()];
            for (int at = 0; at < logs.length; at++) {
                double probability = options.get(at).map(Option::probability).orElse(ranking.none());
                logs[at] = Math.log(Math.max(LEAST, probability));
            }
            choices.add(options);
            logarithms.add(logs);
            mass.add(new double[options.size()]);
        }

        private void walk(int field, int[] picked, double score, Map<String, Option> choice) {
            if (field == fields.size()) {
                weigh(picked, score + rule.score(choice));
                return;
            }
            for (int at = 0; at < choices.get(field).size(); at++) {
                picked[field] = at;
                choices.get(field).get(at).ifPresent(option -> choice.put(fields.get(field), option));
                walk(field + 1, picked, score + logarithms.get(field)[at], choice);
                choice.remove(fields.get(field));
            }
        }

        private void weigh(int[] picked, double score) {
            double weight = Math.exp(score);
            sum += weight;
            for (int field = 0; field < picked.length; field++) {
                mass.get(field)[picked[field]] += weight;
            }
            if (score > bestScore) {
                bestScore = score;
                System.arraycopy(picked, 0, best, 0, picked.length);
            }
        }

        private Map<String, Option> best() {
            var values = new LinkedHashMap<String, Option>();
            for (int field = 0; field < best.length; field++) {
                double probability = mass.get(field)[best[field]] / sum;
                String name = fields.get(field);
                choices.get(field)
                        .get(best[field])
                        .ifPresent(option -> values.put(
                                name, new Option(option.candidate(), option.features(), Math.min(1, probability))));
            }
            return values;
        }
    }
}
