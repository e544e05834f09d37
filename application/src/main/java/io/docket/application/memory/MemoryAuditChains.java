package io.docket.application.memory;

import io.docket.application.access.AuditChains;
import io.docket.application.access.AuditTrail;
import io.docket.domain.access.AuditChain;
import io.docket.domain.access.AuditHead;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

record MemoryAuditChains(MemoryTables tables) implements AuditChains {
    @Override
    public AuditTrail installation() {
        return new MemoryAuditTrail(tables, AuditChain.INSTALLATION);
    }

    @Override
    public List<AuditChain> pending(Optional<AuditChain> last, int most) {
        return tables.auditHeads.values(head -> head.pending() > 0).stream()
                .map(AuditHead::chain)
                .filter(chain -> last.map(before -> chain.key().compareTo(before.key()) > 0)
                        .orElse(true))
                .sorted(Comparator.comparing(AuditChain::key))
                .limit(most)
                .toList();
    }
}
