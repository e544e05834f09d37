package io.docket.persistence.document;

import io.docket.application.document.IdempotencyKeys;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.TenantId;
import io.docket.persistence.kernel.OpenWork;
import java.time.Instant;
import java.util.Optional;

record JpaIdempotencyKeys(OpenWork work, TenantId tenant) implements IdempotencyKeys {
    @Override
    public Optional<Entry> find(InboxId inbox, String key) {
        return row(inbox, key).map(IdempotencyKeyRow::toDomain);
    }

    @Override
    public void add(Entry entry) {
        work.add(IdempotencyKeyRow.of(tenant, entry));
    }

    @Override
    public void replace(Entry entry) {
        work.writing().merge(IdempotencyKeyRow.of(tenant, entry));
        work.writing().flush();
    }

    @Override
    public void remove(InboxId inbox, String key) {
        row(inbox, key).ifPresent(work.writing()::remove);
        work.writing().flush();
    }

    @Override
    public int removeSome(InboxId inbox, int most) {
        return work.change(work.writing()
                .createNativeQuery("""
                        delete from idempotency_keys where tenant_id = ?1 and inbox_id = ?2 and upload_key in (
                            select upload_key from idempotency_keys where tenant_id = ?1 and inbox_id = ?2
                            order by tenant_id, inbox_id, upload_key limit ?3)""")
                .setParameter(1, tenant.value())
                .setParameter(2, inbox.value())
                .setParameter(3, most));
    }

    @Override
    public void removeOlderThan(Instant instant) {
        work.change(work.writing()
                .createQuery("delete from IdempotencyKeyRow r where r.key.tenant = :tenant and r.since < :instant")
                .setParameter("tenant", tenant.value())
                .setParameter("instant", instant));
    }

    private Optional<IdempotencyKeyRow> row(InboxId inbox, String key) {
        var row = work.reading().find(IdempotencyKeyRow.class, new IdempotencyKeyRow.Key(tenant, inbox, key));
        return Optional.ofNullable(row);
    }
}
