package io.docket.persistence.access;

import io.docket.domain.access.PasswordReset;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.kernel.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "password_resets")
class PasswordResetRow {
    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "tenant_id")
    private String tenant;

    @Column(name = "user_id")
    private String user;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected PasswordResetRow() {}

    static PasswordResetRow of(PasswordReset reset) {
        var row = new PasswordResetRow();
        row.tokenHash = reset.tokenHash();
        row.tenant = reset.tenant().value();
        row.user = reset.user().value();
        row.expiresAt = reset.expiresAt();
        return row;
    }

    PasswordReset toDomain() {
        return new PasswordReset(tokenHash, new TenantId(tenant), new UserId(user), expiresAt);
    }
}
