package io.docket.application.access;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.LongCommand;
import io.docket.application.kernel.LongHandler;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.Store;
import io.docket.application.kernel.Transactions;
import io.docket.domain.access.AuditChain;
import io.docket.domain.access.AuditFact;
import io.docket.domain.access.RefusalCount;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Writes how often this node refused who is nobody since it was last done, by address and minute, with their sum in the
 * installation's audit trail; answers the sum. Counts by address are kept for {@value #DAYS} days.
 */
public record WriteRefusalCounts() implements LongCommand<Long> {
    private static final int DAYS = 30;

    @Override
    public Requirement requires() {
        return Requirement.installation();
    }

    static final class Handler implements LongHandler<WriteRefusalCounts, Long> {
        private final RefusalTally tally;
        private final AuditWriter writer;
        private final InstantSource clock;

        Handler(RefusalTally tally, AuditWriter writer, InstantSource clock) {
            this.tally = tally;
            this.writer = writer;
            this.clock = clock;
        }

        @Override
        public Long handle(WriteRefusalCounts command, Access access, Transactions transactions) {
            List<RefusalCount> counts = tally.taken();
            if (counts.isEmpty()) {
                return 0L;
            }
            try {
                return transactions.write(store -> write(counts, store));
            } catch (RuntimeException failure) {
                counts.forEach(tally::count);
                throw failure;
            }
        }

        private long write(List<RefusalCount> counts, Store store) {
            Instant now = clock.instant();
            RefusalCounts stored = store.installation(RefusalCounts.class);
            counts.forEach(stored::add);
            stored.removeBefore(now.minus(Duration.ofDays(DAYS)));
            long refusals = counts.stream().mapToLong(RefusalCount::refusals).sum();
            var detail = "refusals=" + refusals + " rows=" + counts.size();
            writer.append(
                    AuditChains.of(store, AuditChain.INSTALLATION),
                    AuditFact.bySystem(now, "WriteRefusalCounts", Optional.empty(), detail));
            return refusals;
        }
    }
}
