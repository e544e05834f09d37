package io.docket.persistence.access;

import io.docket.application.access.UnreadableAudit;
import io.docket.domain.access.AuditChain;
import io.docket.domain.access.AuditHead;
import io.docket.domain.kernel.InvalidValue;
import io.docket.domain.kernel.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "audit_heads")
class AuditHeadRow {
    @Id
    @Column(name = "tenant_id")
    private String tenant;

    /** The tenant again, where there is one, so that no trail is begun for a tenant that is gone. */
    @Column(name = "owner_id")
    private String owner;

    private long entries;

    @Column(name = "last_seal")
    private String last;

    private long closed;
    private long batches;
    private String hmac;
    private String seal;

    protected AuditHeadRow() {}

    static AuditHeadRow of(AuditHead head) {
        var row = new AuditHeadRow();
        row.tenant = head.chain().key().value();
        row.owner = head.chain().tenant().map(TenantId::value).orElse(null);
        row.entries = head.entries();
        row.last = head.last();
        row.closed = head.closed();
        row.batches = head.batches();
        row.hmac = head.hmac();
        row.seal = head.seal();
        return row;
    }

    AuditChain chain() {
        return AuditChain.of(new TenantId(tenant));
    }

    AuditHead toDomain() {
        try {
            return new AuditHead(chain(), entries, last, closed, batches, hmac, seal);
        } catch (InvalidValue changed) {
            throw new UnreadableAudit(changed);
        }
    }
}
