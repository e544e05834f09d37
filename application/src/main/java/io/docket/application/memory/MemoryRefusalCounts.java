package io.docket.application.memory;

import io.docket.application.access.RefusalCounts;
import io.docket.application.kernel.Versioned;
import io.docket.domain.access.RefusalCount;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

record MemoryRefusalCounts(MemoryTables tables) implements RefusalCounts {
    private static String key(RefusalCount count) {
        return count.minute() + " " + count.address();
    }

    @Override
    public void add(RefusalCount count) {
        long before = tables.refusalCounts
                .find(key(count))
                .map(Versioned::value)
                .map(RefusalCount::refusals)
                .orElse(0L);
        tables.refusalCounts.put(
                key(count), new RefusalCount(count.minute(), count.address(), before + count.refusals()));
    }

    @Override
    public List<RefusalCount> since(Instant from) {
        return tables.refusalCounts.values(count -> !count.minute().isBefore(from)).stream()
                .sorted(Comparator.comparing(RefusalCount::minute).thenComparing(RefusalCount::address))
                .toList();
    }

    @Override
    public void removeBefore(Instant minute) {
        tables.refusalCounts
                .values(count -> count.minute().isBefore(minute))
                .forEach(count -> tables.refusalCounts.remove(key(count)));
    }
}
