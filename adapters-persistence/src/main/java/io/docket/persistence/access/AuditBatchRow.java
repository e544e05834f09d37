package io.docket.persistence.access;

import io.docket.application.access.UnreadableAudit;
import io.docket.domain.access.AuditBatch;
import io.docket.domain.access.AuditChain;
import io.docket.domain.kernel.InvalidValue;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "audit_batches")
class AuditBatchRow {
    @EmbeddedId
    private ChainKey key;

    @Column(name = "first_entry")
    private long first;

    @Column(name = "last_entry")
    private long last;

    private String hmac;

    protected AuditBatchRow() {}

    static AuditBatchRow of(AuditBatch batch) {
        var row = new AuditBatchRow();
        row.key = new ChainKey(batch.chain(), batch.number());
        row.first = batch.first();
        row.last = batch.last();
        row.hmac = batch.hmac();
        return row;
    }

    AuditBatch toDomain(AuditChain chain) {
        try {
            return new AuditBatch(chain, key.number(), first, last, hmac);
        } catch (InvalidValue changed) {
            throw new UnreadableAudit(changed);
        }
    }
}
