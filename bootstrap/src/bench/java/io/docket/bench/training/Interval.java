package io.docket.bench.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** A figure with its 95 % interval. */
record Interval(double value, double from, double to) {
    private static final int SAMPLES = 1000;
    private static final double NORMAL = 1.96;

    /** By the bootstrap over documents: what each gave is drawn together, since it shares a page and its faults. */
    static <T> Interval over(Collection<T> documents, ToDoubleFunction<List<T>> figure) {
        var drawnFrom = new ArrayList<T>(documents);
        var chance = new Random(1);
        double[] figures = new double[SAMPLES];
        for (int sample = 0; sample < SAMPLES; sample++) {
            var drawn = new ArrayList<T>(drawnFrom.size());
            for (int at = 0; at < drawnFrom.size(); at++) {
                drawn.add(drawnFrom.get(chance.nextInt(drawnFrom.size())));
            }
            figures[sample] = figure.applyAsDouble(drawn);
        }
        Arrays.sort(figures);
        return new Interval(
                figure.applyAsDouble(drawnFrom),
                figures[(int) (0.025 * SAMPLES)],
                figures[(int) (0.975 * SAMPLES) - 1]);
    }

    /** A share of so many, in percent, by Wilson's score: it holds for few and for none, too. */
    static Interval share(int some, int all) {
        if (all == 0) {
            return new Interval(0, 0, 100);
        }
        double share = (double) some / all;
        double square = NORMAL * NORMAL;
        double middle = (share + square / (2 * all)) / (1 + square / all);
        double reach = NORMAL * Math.sqrt(share * (1 - share) / all + square / (4.0 * all * all)) / (1 + square / all);
        return new Interval(100 * share, 100 * Math.max(0, middle - reach), 100 * Math.min(1, middle + reach));
    }

    static List<Answer> flat(List<List<Answer>> documents) {
        return documents.stream().flatMap(List::stream).toList();
    }

    String show(String format) {
        return String.format(Locale.ROOT, format + " (" + format + "–" + format + ")", value, from, to);
    }

    @Override
    public String toString() {
        return show("%.1f");
    }
}
