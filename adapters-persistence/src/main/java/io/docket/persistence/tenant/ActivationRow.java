package io.docket.persistence.tenant;

import io.docket.domain.access.MailAddress;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.tenant.Activation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "tenant_activations")
class ActivationRow {
    @Id
    @Column(name = "tenant_id")
    private String tenant;

    private String email;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected ActivationRow() {}

    static ActivationRow of(Activation activation) {
        var row = new ActivationRow();
        row.tenant = activation.tenant().value();
        row.change(activation);
        return row;
    }

    void change(Activation activation) {
        email = activation.email().value();
        codeHash = activation.codeHash();
        expiresAt = activation.expiresAt();
    }

    Activation toDomain() {
        return new Activation(new TenantId(tenant), new MailAddress(email), codeHash, expiresAt);
    }
}
