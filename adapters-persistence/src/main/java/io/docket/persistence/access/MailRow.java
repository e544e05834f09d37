package io.docket.persistence.access;

import io.docket.domain.access.OutgoingMail;
import io.docket.domain.kernel.MailId;
import io.docket.domain.kernel.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "mail_queue")
class MailRow {
    @Id
    private String id;

    @Column(name = "tenant_id")
    private String tenant;

    private String sealed;

    @Column(name = "expires_at")
    private Instant expiresAt;

    private int failures;

    @Column(name = "due_at")
    private Instant dueAt;

    protected MailRow() {}

    static MailRow of(OutgoingMail mail) {
        var row = new MailRow();
        row.id = mail.id().value();
        row.tenant = mail.tenant().value();
        row.sealed = mail.sealed();
        row.expiresAt = mail.expiresAt();
        row.postpone(mail.failures(), mail.dueAt());
        return row;
    }

    final void postpone(int failed, Instant until) {
        failures = failed;
        dueAt = until;
    }

    void hold(Instant until) {
        dueAt = until;
    }

    OutgoingMail toDomain() {
        return new OutgoingMail(new MailId(id), new TenantId(tenant), sealed, expiresAt, failures, dueAt);
    }
}
