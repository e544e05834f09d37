package io.docket.application.access;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.LongCommand;
import io.docket.application.kernel.LongHandler;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.Transactions;
import io.docket.domain.access.AuditChain;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;

/**
 * Closes the entries that lie in no batch yet, chain by chain, and answers how many batches that made. Nodes that do it at
 * the same time wait for each other at a chain's head, and find nothing left.
 */
public record CloseAuditBatches() implements LongCommand<Integer> {
    private static final System.Logger LOG = System.getLogger(CloseAuditBatches.class.getName());
    private static final int CHAINS = 100;

    @Override
    public Requirement requires() {
        return Requirement.installation();
    }

    static final class Handler implements LongHandler<CloseAuditBatches, Integer> {
        private final AuditWriter writer;

        Handler(AuditWriter writer) {
            this.writer = writer;
        }

        @Override
        public Integer handle(CloseAuditBatches command, Access access, Transactions transactions) {
            int closed = 0;
            List<AuditChain> chains = pending(Optional.empty(), transactions);
            while (!chains.isEmpty()) {
                for (AuditChain chain : chains) {
                    closed += close(chain, transactions);
                }
                chains = pending(Optional.of(chains.get(chains.size() - 1)), transactions);
            }
            return closed;
        }

        private static List<AuditChain> pending(Optional<AuditChain> last, Transactions transactions) {
            return transactions.read(
                    store -> store.installation(AuditChains.class).pending(last, CHAINS));
        }

        /** What somebody did to one chain must not keep the others open. */
        private int close(AuditChain chain, Transactions transactions) {
            int closed = 0;
            try {
                while (transactions.write(
                        store -> writer.close(AuditChains.of(store, chain)).isPresent())) {
                    closed++;
                }
            } catch (UnreadableAudit | Refusal failure) {
                LOG.log(Level.ERROR, "The audit trail " + chain.key() + " closes no more batches", failure);
            }
            return closed;
        }
    }
}
