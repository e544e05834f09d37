package io.docket.persistence.access;

import io.docket.application.access.AuditChains;
import io.docket.application.access.AuditTrail;
import io.docket.domain.access.AuditChain;
import io.docket.persistence.kernel.OpenWork;
import java.util.List;
import java.util.Optional;

record JpaAuditChains(OpenWork work) implements AuditChains {
    @Override
    public AuditTrail installation() {
        return new JpaAuditTrail(work, AuditChain.INSTALLATION);
    }

    @Override
    public List<AuditChain> pending(Optional<AuditChain> last, int most) {
        String text = "select r from AuditHeadRow r where r.entries > r.closed and r.tenant > :last order by r.tenant";
        return work
                .reading()
                .createQuery(text, AuditHeadRow.class)
                .setParameter("last", last.map(chain -> chain.key().value()).orElse(""))
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(AuditHeadRow::chain)
                .toList();
    }
}
