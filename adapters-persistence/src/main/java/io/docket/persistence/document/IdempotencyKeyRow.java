package io.docket.persistence.document;

import io.docket.application.document.IdempotencyKeys;
import io.docket.domain.document.StoredFile;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

@Entity
@Table(name = "idempotency_keys")
class IdempotencyKeyRow {
    @EmbeddedId
    private Key key;

    private Instant since;

    @Column(name = "document_id")
    private String document;

    private String sha256;

    @Column(name = "file_size")
    private Long fileSize;

    protected IdempotencyKeyRow() {}

    static IdempotencyKeyRow of(TenantId tenant, IdempotencyKeys.Entry entry) {
        var row = new IdempotencyKeyRow();
        row.key = new Key(tenant, entry.inbox(), entry.key());
        row.since = entry.since();
        entry.made().ifPresent(made -> {
            row.document = made.document().value();
            row.sha256 = made.file().sha256();
            row.fileSize = made.file().size();
        });
        return row;
    }

    IdempotencyKeys.Entry toDomain() {
        return new IdempotencyKeys.Entry(
                new InboxId(key.inbox),
                key.uploadKey,
                since,
                Optional.ofNullable(document)
                        .map(id -> new IdempotencyKeys.Made(new DocumentId(id), new StoredFile(sha256, fileSize))));
    }

    /** A key that uploads into an inbox of a tenant came under. */
    @Embeddable
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        @Column(name = "tenant_id")
        private String tenant;

        @Column(name = "inbox_id")
        private String inbox;

        @Column(name = "upload_key")
        private String uploadKey;

        protected Key() {}

        Key(TenantId tenant, InboxId inbox, String uploadKey) {
            this.tenant = tenant.value();
            this.inbox = inbox.value();
            this.uploadKey = uploadKey;
        }

        @Override
        public final boolean equals(Object other) {
            return other instanceof Key that
                    && Objects.equals(tenant, that.tenant)
                    && Objects.equals(inbox, that.inbox)
                    && Objects.equals(uploadKey, that.uploadKey);
        }

        @Override
        public final int hashCode() {
            return Objects.hash(tenant, inbox, uploadKey);
        }
    }
}
