package io.docket.persistence.access;

import io.docket.application.access.KeyDirectory;
import io.docket.application.kernel.Versioned;
import io.docket.domain.access.ApiKey;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.kernel.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

@Entity
@Table(name = "api_keys")
class ApiKeyRow {
    @EmbeddedId
    private Key key;

    @Version
    private long number;

    @Column(name = "key_hash")
    private String hash;

    @Column(name = "user_id")
    private String user;

    private String assignments;

    @Column(name = "inbox_id")
    private String inbox;

    private boolean active;

    @Column(name = "expire_at")
    private Instant expireAt;

    @Column(name = "made_at")
    private Instant madeAt;

    /** Written by a query of its own. */
    @Column(name = "last_used_at", insertable = false, updatable = false)
    private Instant lastUsedAt;

    protected ApiKeyRow() {}

    static ApiKeyRow of(TenantId tenant, ApiKey apiKey) {
        var row = new ApiKeyRow();
        row.key = new Key(tenant, apiKey.prefix());
        row.hash = apiKey.hash();
        row.user = apiKey.user().value();
        row.assignments = AssignmentJson.write(apiKey.roles());
        row.inbox = apiKey.inbox().map(InboxId::value).orElse(null);
        row.madeAt = apiKey.madeAt();
        row.change(apiKey);
        return row;
    }

    /** Takes over what can change. */
    void change(ApiKey apiKey) {
        active = apiKey.active();
        expireAt = apiKey.expireAt().orElse(null);
    }

    boolean hasNumber(long expected) {
        return number == expected;
    }

    Versioned<ApiKey> versioned() {
        return new Versioned<>(toDomain(), number);
    }

    KeyDirectory.Entry entry() {
        return new KeyDirectory.Entry(new TenantId(key.tenant), toDomain());
    }

    private ApiKey toDomain() {
        return new ApiKey(
                key.prefix,
                hash,
                new UserId(user),
                AssignmentJson.read(assignments),
                Optional.ofNullable(inbox).map(InboxId::new),
                active,
                Optional.ofNullable(expireAt),
                madeAt,
                Optional.ofNullable(lastUsedAt));
    }

    /** A key's public prefix in its tenant. */
    @Embeddable
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        @Column(name = "tenant_id")
        private String tenant;

        @Column(name = "prefix")
        private String prefix;

        protected Key() {}

        Key(TenantId tenant, String prefix) {
            this.tenant = tenant.value();
            this.prefix = prefix;
        }

        @Override
        public final boolean equals(Object other) {
            return other instanceof Key that
                    && Objects.equals(tenant, that.tenant)
                    && Objects.equals(prefix, that.prefix);
        }

        @Override
        public final int hashCode() {
            return Objects.hash(tenant, prefix);
        }
    }
}
