package io.docket.persistence.access;

import io.docket.domain.access.AuditChain;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/** The place of an entry or a batch in an audit trail. */
@Embeddable
class ChainKey implements Serializable {
    private static final long serialVersionUID = 1L;

    @Column(name = "tenant_id")
    private String tenant;

    private long number;

    protected ChainKey() {}

    ChainKey(AuditChain chain, long number) {
        this.tenant = chain.key().value();
        this.number = number;
    }

    long number() {
        return number;
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof ChainKey that && Objects.equals(tenant, that.tenant) && number == that.number;
    }

    @Override
    public final int hashCode() {
        return Objects.hash(tenant, number);
    }
}
