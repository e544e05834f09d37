package io.docket.bench.growth;

import io.docket.application.review.TakeNext;
import io.docket.application.review.WorkFilter;
import io.docket.application.review.WorkList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Prints what each question costs on a small and on a large database, in turns, and how the large one answered it.
 * {@code -Ddocket.small=N} and {@code -Ddocket.large=N} say how many documents they hold (10,000 and 1,000,000).
 */
public final class GrowthBench {
    private static final int AIM = 2;
    private static final long SETTLE_MILLIS = 2_000;

    private final GrowthServer server;
    private final GrownDatabase small;
    private final GrownDatabase large;

    private GrowthBench(GrowthServer server, GrownDatabase small, GrownDatabase large) {
        this.server = server;
        this.small = small;
        this.large = large;
    }

    public static void main(String[] arguments) throws Exception {
        try (var server = new GrowthServer()) {
            String largeUrl = server.make("large");
            try (GrownDatabase small = filled(server.make("small"), Integer.getInteger("docket.small", 10_000));
                    GrownDatabase large = filled(largeUrl, Integer.getInteger("docket.large", 1_000_000));
                    GrownDatabase explained = new GrownDatabase(large, GrowthServer.explained(largeUrl))) {
                Thread.sleep(SETTLE_MILLIS);
                new GrowthBench(server, small, large).measure(explained);
            }
        }
    }

    private static GrownDatabase filled(String url, int documents) throws Exception {
        long began = System.nanoTime();
        var database = new GrownDatabase(url, documents);
        System.out.printf(
                Locale.ROOT,
                "filled with %,d documents in %d s%n",
                documents,
                (System.nanoTime() - began) / 1_000_000_000);
        return database;
    }

    private void measure(GrownDatabase explained) throws Exception {
        for (GrownDatabase database : List.of(small, large)) {
            for (int reviewer = 1; reviewer < 5; reviewer++) {
                database.reviewer(reviewer).run(new TakeNext(WorkFilter.ALL, WorkList.Step.OLDEST));
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%-44s %12s %12s %7s%n",
                "medians, with documents:",
                String.format(Locale.ROOT, "%,d", small.documents()),
                String.format(Locale.ROOT, "%,d", large.documents()),
                "ratio");
        for (Question question : Questions.all()) {
            compare(question);
            plans(question, explained).forEach((plan, times) -> System.out.println("      " + times + " x " + plan));
        }
    }

    private void compare(Question question) {
        var smallTimes = new double[question.rounds()];
        var largeTimes = new double[question.rounds()];
        for (int round = -question.warming(); round < question.rounds(); round++) {
            double first = question.milliseconds(small);
            double second = question.milliseconds(large);
            if (round >= 0) {
                smallTimes[round] = first;
                largeTimes[round] = second;
            }
        }
        double before = Question.median(smallTimes);
        double after = Question.median(largeTimes);
        System.out.printf(
                Locale.ROOT,
                "%-44s %9.2f ms %9.2f ms %7.2f%s%n",
                question.name(),
                before,
                after,
                after / before,
                after > AIM * before ? " ABOVE " + AIM : "");
    }

    /** How the large database ran what is asked; the same plans once, with how often. */
    private Map<String, Integer> plans(Question question, GrownDatabase explained) throws Exception {
        int from = server.log().length();
        question.milliseconds(explained);
        var plans = new LinkedHashMap<String, Integer>();
        Plan.all(server.log().substring(from)).forEach(plan -> plans.merge(plan.toString(), 1, Integer::sum));
        return plans;
    }
}
