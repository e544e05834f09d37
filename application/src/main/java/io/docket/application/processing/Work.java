package io.docket.application.processing;

import io.docket.application.job.Jobs;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Transactions;
import io.docket.application.kernel.Versioned;
import io.docket.domain.document.Document;
import io.docket.domain.job.ProcessingJob;
import io.docket.domain.kernel.TenantId;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A leased job and its document while they are worked on. Every write first makes sure, in its own transaction, that the
 * lease is still ours: a worker that was thought dead can change nothing any more.
 */
record Work(
        ProcessingJob job,
        Document document,
        Transactions transactions,
        BooleanSupplier stopping,
        InboxHistory history) {
    TenantId tenant() {
        return job.tenant();
    }

    Work with(Document changed) {
        return new Work(job, changed, transactions, stopping, history);
    }

    <T> T read(Function<TenantStore, T> question) {
        return transactions.read(store -> question.apply(store.in(tenant())));
    }

    /** Stores something while the lease is ours; LeaseLost when it is not. */
    void write(Consumer<TenantStore> change) {
        transactions.write(store -> {
            TenantStore own = store.in(tenant());
            held(own);
            change.accept(own);
            return job.id();
        });
    }

    /** The stored job, as long as this lease holds it. */
    Versioned<ProcessingJob> held(TenantStore store) {
        return store.the(Jobs.class)
                .find(job.id())
                .filter(stored -> stored.value().heldBy(job.lease().orElseThrow()))
                .orElseThrow(LeaseLost::new);
    }

    /** Gives up between two pieces of work when the worker is asked to stop. */
    void checkStopping() {
        if (stopping.getAsBoolean()) {
            throw new Stopped();
        }
    }

    /** Somebody else holds the job, or the document was removed; nothing of this attempt is kept. */
    static final class LeaseLost extends RuntimeException {
        private static final long serialVersionUID = 1L;

        LeaseLost() {
            super("the lease is lost", null, false, false);
        }
    }

    /** The worker stops; the job is handed back. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super("the worker stops", null, false, false);
        }
    }
}
