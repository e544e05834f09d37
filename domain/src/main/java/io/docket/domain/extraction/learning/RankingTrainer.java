package io.docket.domain.extraction.learning;

import io.docket.domain.extraction.feature.Feature;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns a {@link LinearModel} by stochastic gradient descent (AdaGrad) on the probability that a right candidate, or
 * having no value, wins among all. Weights are drawn towards a prior, so that few examples change it little. The same
 * examples in the same order give the same weights.
 */
public record RankingTrainer(int rounds, double rate, double pull) {
    private static final double FIRST_STEP = 1e-6;
    private static final double KEPT = 5e-4;

    /** Learns from examples, beginning at the prior's weights. */
    public LinearModel train(List<RankingExample> examples, LinearModel prior) {
        return new Run(prior).train(examples);
    }

    private final class Run {
        private final Map<String, Integer> index = new HashMap<>();
        private final List<String> names = new ArrayList<>();
        private final LinearModel prior;
        private double[] weights;
        private double[] priors;
        private double[] squares;

        private Run(LinearModel prior) {
            this.prior = prior;
        }

        private LinearModel train(List<RankingExample> examples) {
            List<Indexed> indexed = new ArrayList<>();
            for (RankingExample example : examples) {
                indexed.add(index(example));
            }
            priors = new double[names.size()];
            for (int at = 0; at < names.size(); at++) {
                priors[at] = prior.weight(names.get(at));
            }
            weights = priors.clone();
            squares = new double[names.size()];
            for (int round = 0; round < rounds; round++) {
                for (int at = 0; at < indexed.size(); at++) {
                    // Strides of a prime walk through the examples in a new order each round, without chance.
                    step(indexed.get((int) ((at * 7919L + round * 104729L) % indexed.size())), indexed.size());
                }
            }
            var learned = new TreeMap<>(prior.weights());
            for (int at = 0; at < weights.length; at++) {
                if (Math.abs(weights[at]) >= KEPT) {
                    learned.put(names.get(at), weights[at]);
                } else {
                    learned.remove(names.get(at));
                }
            }
            return new LinearModel(learned);
        }

        private Indexed index(RankingExample example) {
            int count = example.candidates().size();
            int[][] at = new int[count + 1][];
            double[][] values = new double[count + 1][];
            boolean[] right = new boolean[count + 1];
            for (int row = 0; row < count; row++) {
                List<Feature> features = example.candidates().get(row);
                at[row] = features.stream()
                        .mapToInt(feature -> at(feature.name()))
                        .toArray();
                values[row] = features.stream().mapToDouble(Feature::value).toArray();
                right[row] = example.right().contains(row);
            }
            at[count] = new int[] {at(LinearModel.NONE)};
            values[count] = new double[] {1};
            right[count] = example.right().isEmpty();
            return new Indexed(at, values, right);
        }

        private int at(String name) {
            return index.computeIfAbsent(name, key -> {
                names.add(key);
                return names.size() - 1;
            });
        }

        private void step(Indexed example, int examples) {
            double[] shares = example.shares(weights);
            double right = 0;
            for (int row = 0; row < shares.length; row++) {
                right += example.right[row] ? shares[row] : 0;
            }
            for (int row = 0; row < shares.length; row++) {
                double wanted = example.right[row] ? shares[row] / Math.max(right, 1e-12) : 0;
                double error = wanted - shares[row];
                if (Math.abs(error) < 1e-7) {
                    continue;
                }
                for (int at = 0; at < example.at[row].length; at++) {
                    int weight = example.at[row][at];
                    double gradient =
                            error * example.values[row][at] - pull * (weights[weight] - priors[weight]) / examples;
                    squares[weight] += gradient * gradient;
                    weights[weight] += rate * gradient / Math.sqrt(squares[weight] + FIRST_STEP);
                }
            }
        }
    }

    private record Indexed(int[][] at, double[][] values, boolean[] right) {
        double[] shares(double[] weights) {
            double[] scores = new double[at.length];
            double highest = Double.NEGATIVE_INFINITY;
            for (int row = 0; row < at.length; row++) {
                for (int index = 0; index < at[row].length; index++) {
                    scores[row] += weights[at[row][index]] * values[row][index];
                }
                highest = Math.max(highest, scores[row]);
            }
            double sum = 0;
            for (int row = 0; row < scores.length; row++) {
                scores[row] = Math.exp(scores[row] - highest);
                sum += scores[row];
            }
            for (int row = 0; row < scores.length; row++) {
                scores[row] /= sum;
            }
            return scores;
        }
    }
}
