package io.docket.persistence.access;

import io.docket.domain.kernel.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

@Entity
@Table(name = "revoked_tokens")
class RevokedTokenRow {
    @EmbeddedId
    private Key key;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected RevokedTokenRow() {}

    RevokedTokenRow(Key key, Instant expiresAt) {
        this.key = key;
        this.expiresAt = expiresAt;
    }

    /** A token's id in its tenant. */
    @Embeddable
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        @Column(name = "tenant_id")
        private String tenant;

        @Column(name = "token_id")
        private String token;

        protected Key() {}

        Key(TenantId tenant, String token) {
            this.tenant = tenant.value();
            this.token = token;
        }

        @Override
        public final boolean equals(Object other) {
            return other instanceof Key that
                    && Objects.equals(tenant, that.tenant)
                    && Objects.equals(token, that.token);
        }

        @Override
        public final int hashCode() {
            return Objects.hash(tenant, token);
        }
    }
}
