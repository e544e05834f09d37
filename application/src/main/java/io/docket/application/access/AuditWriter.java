package io.docket.application.access;

import io.docket.domain.access.AuditBatch;
import io.docket.domain.access.AuditChain;
import io.docket.domain.access.AuditEntry;
import io.docket.domain.access.AuditFact;
import io.docket.domain.access.AuditHead;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;

/**
 * Makes chains longer. A head that does not hold, or that says something else than what is stored, is never sealed again, so
 * that what somebody did stays visible; its chain goes on taking entries, each under a seal of its own, but closes no more
 * batches.
 */
final class AuditWriter {
    private static final System.Logger LOG = System.getLogger(AuditWriter.class.getName());

    private final AuditSeals seals;

    AuditWriter(AuditSeals seals) {
        this.seals = seals;
    }

    void append(AuditTrail trail, AuditFact fact) {
        AuditChain chain = trail.chain();
        Optional<AuditHead> stored = trail.lockedHead();
        AuditHead head = stored.orElseGet(() -> AuditHead.empty(chain));
        long last = trail.lastEntry();
        boolean intact = head.entries() == last && (stored.isEmpty() || seals.holds(head));
        String before = intact ? head.last() : AuditHead.NOTHING;
        AuditEntry entry = seals.entry(before, chain, 1 + Math.max(head.entries(), last), fact);
        AuditHead grown = head.with(entry);
        trail.put(intact ? seals.sealed(grown) : grown.sealed(AuditHead.NOTHING));
        trail.add(entry);
    }

    /** Closes the next batch; empty when nothing is pending, or when the head does not hold. */
    Optional<AuditBatch> close(AuditTrail trail) {
        Optional<AuditHead> head = trail.lockedHead().filter(stored -> stored.pending() > 0);
        if (head.isPresent()
                && !(seals.holds(head.get()) && trail.lastBatch() == head.get().batches())) {
            LOG.log(
                    Level.ERROR,
                    "The audit trail {0} closes no more batches: it was changed, or docket.secret was",
                    trail.chain().key());
            return Optional.empty();
        }
        return head.map(stored -> close(trail, stored));
    }

    private AuditBatch close(AuditTrail trail, AuditHead head) {
        long first = head.closed() + 1;
        long last = Math.min(head.entries(), head.closed() + AuditSeals.MOST_IN_A_BATCH);
        // What was removed meanwhile leaves a gap, which is closed in as it is: verifying finds it.
        List<AuditEntry> entries = trail.entries(first, (int) (last - first + 1)).stream()
                .filter(entry -> entry.number() <= last)
                .toList();
        AuditBatch batch = seals.batch(head.hmac(), head.chain(), head.batches() + 1, first, last, entries);
        trail.add(batch);
        trail.put(seals.sealed(head.with(batch)));
        return batch;
    }
}
