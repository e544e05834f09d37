package io.docket.application.access;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.LongCommand;
import io.docket.application.kernel.LongHandler;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.Transactions;
import io.docket.domain.access.AuditChain;
import io.docket.domain.access.AuditFact;

/**
 * Writes an entry into the trail of the fact's tenant, and into the installation's when the fact has none or its tenant is
 * gone, as after the removal of a tenant. Entries stay for good: there is no retention of audit entries yet.
 */
public record RecordAudit(AuditFact fact) implements LongCommand<AuditChain> {
    @Override
    public Requirement requires() {
        return Requirement.installation();
    }

    static final class Handler implements LongHandler<RecordAudit, AuditChain> {
        private final AuditWriter writer;

        Handler(AuditWriter writer) {
            this.writer = writer;
        }

        @Override
        public AuditChain handle(RecordAudit command, Access access, Transactions transactions) {
            var chain = new AuditChain(command.fact().tenant());
            try {
                return append(chain, command.fact(), transactions);
            } catch (Refusal conflict) {
                // It stayed one through several tries, so it is no race for the head but a tenant that is not there.
                return append(AuditChain.INSTALLATION, command.fact(), transactions);
            }
        }

        private AuditChain append(AuditChain chain, AuditFact fact, Transactions transactions) {
            return transactions.write(store -> {
                writer.append(AuditChains.of(store, chain), fact);
                return chain;
            });
        }
    }
}
