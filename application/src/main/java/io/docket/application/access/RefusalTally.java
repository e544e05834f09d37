package io.docket.application.access;

import io.docket.domain.access.RefusalCount;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Counts refusals in memory until they are written, so that a flood costs no transactions. Bounded twice: no more addresses
 * are told apart here than {@value #MOST_IN_MEMORY}, and no more of a minute are handed out than the {@value #MOST_A_MINUTE}
 * that were refused most often; the rest is counted together.
 */
final class RefusalTally {
    static final int MOST_A_MINUTE = 20;
    private static final int MOST_IN_MEMORY = 1_000;

    private final Map<Key, Long> counts = new HashMap<>();

    private record Key(Instant minute, String address) {}

    void count(Instant at, String address) {
        count(new RefusalCount(at, address, 1));
    }

    synchronized void count(RefusalCount more) {
        var key = new Key(more.minute(), more.address());
        boolean room = counts.containsKey(key) || counts.size() < MOST_IN_MEMORY;
        counts.merge(room ? key : new Key(more.minute(), RefusalCount.OTHERS), more.refusals(), Long::sum);
    }

    /** What was counted, which is forgotten here. */
    synchronized List<RefusalCount> taken() {
        Map<Instant, List<RefusalCount>> byMinute = counts.entrySet().stream()
                .map(count ->
                        new RefusalCount(count.getKey().minute(), count.getKey().address(), count.getValue()))
                .collect(Collectors.groupingBy(RefusalCount::minute));
        counts.clear();
        return byMinute.values().stream()
                .flatMap(minute -> bounded(minute).stream())
                .toList();
    }

    private static List<RefusalCount> bounded(List<RefusalCount> minute) {
        List<RefusalCount> often = minute.stream()
                .filter(count -> !count.address().equals(RefusalCount.OTHERS))
                .sorted(Comparator.comparingLong(RefusalCount::refusals).reversed())
                .limit(MOST_A_MINUTE)
                .toList();
        long all = minute.stream().mapToLong(RefusalCount::refusals).sum();
        long others = all - often.stream().mapToLong(RefusalCount::refusals).sum();
        var bounded = new ArrayList<>(often);
        if (others > 0) {
            bounded.add(new RefusalCount(minute.get(0).minute(), RefusalCount.OTHERS, others));
        }
        return bounded;
    }
}
