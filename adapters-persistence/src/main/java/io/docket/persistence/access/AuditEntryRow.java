package io.docket.persistence.access;

import io.docket.application.access.UnreadableAudit;
import io.docket.domain.access.AuditChain;
import io.docket.domain.access.AuditEntry;
import io.docket.domain.access.AuditFact;
import io.docket.domain.kernel.InvalidValue;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.kernel.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

@Entity
@Table(name = "audit_entries")
class AuditEntryRow {
    @EmbeddedId
    private ChainKey key;

    @Column(name = "happened_at")
    private Instant at;

    @Column(name = "fact_tenant_id")
    private String factTenant;

    @Column(name = "user_id")
    private String user;

    private String means;
    private String pass;
    private String command;
    private String subject;
    private String address;
    private String outcome;
    private String detail;
    private String seal;

    protected AuditEntryRow() {}

    static AuditEntryRow of(AuditEntry entry) {
        AuditFact fact = entry.fact();
        var row = new AuditEntryRow();
        row.key = new ChainKey(entry.chain(), entry.number());
        row.at = fact.at();
        row.factTenant = fact.tenant().map(TenantId::value).orElse(null);
        row.user = fact.user().map(UserId::value).orElse(null);
        row.means = fact.means();
        row.pass = fact.pass().orElse(null);
        row.command = fact.command();
        row.subject = fact.subject().orElse(null);
        row.address = fact.address().orElse(null);
        row.outcome = fact.outcome();
        row.detail = fact.detail().orElse(null);
        row.seal = entry.seal();
        return row;
    }

    AuditEntry toDomain(AuditChain chain) {
        try {
            return new AuditEntry(chain, key.number(), fact(), seal);
        } catch (InvalidValue changed) {
            throw new UnreadableAudit(changed);
        }
    }

    private AuditFact fact() {
        return new AuditFact(
                at,
                Optional.ofNullable(factTenant).map(TenantId::new),
                Optional.ofNullable(user).map(UserId::new),
                means,
                Optional.ofNullable(pass),
                command,
                Optional.ofNullable(subject),
                Optional.ofNullable(address),
                outcome,
                Optional.ofNullable(detail));
    }
}
