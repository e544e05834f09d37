package io.docket.bench.growth;

import java.util.Arrays;
import java.util.function.Function;

/** Something that is asked of the application on a database, or done with it, again and again. */
record Question(String name, int warming, int rounds, Function<GrownDatabase, ?> asking) {
    private static final int WARMING = 8;
    private static final int ROUNDS = 31;

    Question(String name, Function<GrownDatabase, ?> asking) {
        this(name, WARMING, ROUNDS, asking);
    }

    /** The median of some times in milliseconds. */
    static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** Asks once and answers how many milliseconds it took. */
    double milliseconds(GrownDatabase database) {
        long began = System.nanoTime();
        asking.apply(database);
        return (System.nanoTime() - began) / 1e6;
    }
}
