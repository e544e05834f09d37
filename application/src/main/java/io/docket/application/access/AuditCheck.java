package io.docket.application.access;

import io.docket.application.kernel.Transactions;
import io.docket.domain.access.AuditBatch;
import io.docket.domain.access.AuditChain;
import io.docket.domain.access.AuditEntry;
import io.docket.domain.access.AuditHead;
import io.docket.domain.access.AuditVerdict;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Verifies a chain, reading a batch at a time. Finds entries and batches that were changed, removed, put in or put in another
 * order, those at the end included. Cannot find that everything of a chain, the head included, was put back to what it was
 * at an earlier time, nor what somebody did who has the installation's secret too.
 */
final class AuditCheck {
    private final AuditSeals seals;

    AuditCheck(AuditSeals seals) {
        this.seals = seals;
    }

    AuditVerdict verdict(AuditChain chain, Transactions transactions) {
        return new Run(chain, transactions).verdict();
    }

    /** What is stored at the end of a chain; the head is read last, so it may only be further than the others. */
    private record End(long lastEntry, long lastBatch, Optional<AuditHead> head) {}

    private final class Run {
        private final AuditChain chain;
        private final Transactions transactions;

        /** The seal of the last entry that was seen to hold. */
        private String before = AuditHead.NOTHING;

        Run(AuditChain chain, Transactions transactions) {
            this.chain = chain;
            this.transactions = transactions;
        }

        AuditVerdict verdict() {
            End end;
            try {
                end = read(trail -> new End(trail.lastEntry(), trail.lastBatch(), trail.head()));
            } catch (UnreadableAudit changed) {
                return new AuditVerdict(0, 0, 0, Optional.of(1L), AuditHead.NOTHING);
            }
            AuditHead head = end.head().orElseGet(() -> AuditHead.empty(chain));
            boolean whole = end.lastEntry() <= head.entries() && end.lastBatch() <= head.batches();
            boolean sealed = end.head().map(seals::holds).orElse(true);
            Optional<Long> broken = firstBrokenBatch(head)
                    .or(() ->
                            whole && sealed && pendingHolds(head) ? Optional.empty() : Optional.of(head.batches() + 1));
            return new AuditVerdict(head.entries(), head.batches(), head.pending(), broken, head.hmac());
        }

        private Optional<Long> firstBrokenBatch(AuditHead head) {
            String hmac = AuditHead.NOTHING;
            long closed = 0;
            for (long number = 1; number <= head.batches(); number++) {
                Optional<AuditBatch> batch = holding(number, closed + 1, hmac);
                if (batch.isEmpty()) {
                    return Optional.of(number);
                }
                hmac = batch.get().hmac();
                closed = batch.get().last();
            }
            boolean matches = closed == head.closed() && AuditSeals.same(hmac, head.hmac());
            return matches ? Optional.empty() : Optional.of(head.batches() + 1);
        }

        /** The batch with the number, when it begins where it must and holds. */
        private Optional<AuditBatch> holding(long number, long first, String hmac) {
            try {
                return read(trail -> trail.batches(number, 1).stream()
                        .filter(batch -> batch.number() == number && batch.first() == first)
                        .filter(batch -> batch.count() <= AuditSeals.MOST_IN_A_BATCH)
                        .filter(batch -> holds(batch, hmac, trail))
                        .findFirst());
            } catch (UnreadableAudit changed) {
                return Optional.empty();
            }
        }

        private boolean holds(AuditBatch batch, String hmac, AuditTrail trail) {
            List<AuditEntry> entries = trail.entries(batch.first(), (int) batch.count());
            AuditBatch wanted = seals.batch(hmac, chain, batch.number(), batch.first(), batch.last(), entries);
            return hold(entries, batch.first(), batch.count()) && AuditSeals.same(wanted.hmac(), batch.hmac());
        }

        private boolean pendingHolds(AuditHead head) {
            try {
                for (long first = head.closed() + 1; first <= head.entries(); first += AuditSeals.MOST_IN_A_BATCH) {
                    long from = first;
                    int count = (int) Math.min(AuditSeals.MOST_IN_A_BATCH, head.entries() - first + 1);
                    if (!hold(read(trail -> trail.entries(from, count)), from, count)) {
                        return false;
                    }
                }
                return AuditSeals.same(before, head.last());
            } catch (UnreadableAudit changed) {
                return false;
            }
        }

        private boolean hold(List<AuditEntry> entries, long first, long count) {
            for (int index = 0; index < entries.size(); index++) {
                AuditEntry entry = entries.get(index);
                if (entry.number() != first + index || !seals.holds(before, entry)) {
                    return false;
                }
                before = entry.seal();
            }
            return entries.size() == count;
        }

        private <T> T read(Function<AuditTrail, T> question) {
            return transactions.read(store -> question.apply(AuditChains.of(store, chain)));
        }
    }
}
