package io.docket.application.document;

import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Signals;
import io.docket.application.kernel.Transactions;
import io.docket.application.kernel.Versioned;
import io.docket.domain.document.Document;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Waits for a document's result outside of any transaction: woken at once when this node has it, and looking again every
 * second for what another node did.
 */
final class ResultWait {
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    private final Signals signals;
    private final InstantSource clock;

    ResultWait(Signals signals, InstantSource clock) {
        this.signals = signals;
        this.clock = clock;
    }

    Versioned<Document> now(TenantId tenant, DocumentId id, Transactions transactions) {
        return transactions
                .read(store -> store.in(tenant).the(Documents.class).find(id))
                .orElseThrow(() -> Refusal.notFound("document"));
    }

    /** The document with its result, or as it stands when the time is over or the thread is interrupted. */
    Versioned<Document> await(TenantId tenant, DocumentId id, Duration atMost, Transactions transactions) {
        Instant end = clock.instant().plus(atMost);
        while (true) {
            try (Signals.Waiter waiter = signals.listen(id)) {
                Versioned<Document> document = now(tenant, id, transactions);
                Duration left = Duration.between(clock.instant(), end);
                if (document.value().outcome().isPresent()
                        || left.isNegative()
                        || left.isZero()
                        || Thread.currentThread().isInterrupted()) {
                    return document;
                }
                waiter.await(left.compareTo(LOOK_AGAIN) < 0 ? left : LOOK_AGAIN);
            }
        }
    }
}
