package io.docket.persistence.access;

import io.docket.application.access.ApiKeys;
import io.docket.application.kernel.ConcurrentChange;
import io.docket.application.kernel.Versioned;
import io.docket.domain.access.ApiKey;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.kernel.UserId;
import io.docket.persistence.kernel.InstantConverter;
import io.docket.persistence.kernel.OpenWork;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

record JpaApiKeys(OpenWork work, TenantId tenant) implements ApiKeys {
    private static final String OF_TENANT = "from ApiKeyRow r where r.key.tenant = :tenant ";

    @Override
    public Optional<Versioned<ApiKey>> find(String prefix) {
        return row(prefix).map(ApiKeyRow::versioned);
    }

    @Override
    public List<Versioned<ApiKey>> after(Optional<InboxId> inbox, Optional<String> last, int most) {
        String within = inbox.isPresent() ? "and r.inbox = :inbox " : "";
        var query = work.reading()
                .createQuery(
                        "select r " + OF_TENANT + within + "and r.key.prefix > :last order by r.key.prefix",
                        ApiKeyRow.class)
                .setParameter("tenant", tenant.value())
                .setParameter("last", last.orElse(""))
                .setMaxResults(most);
        inbox.ifPresent(id -> query.setParameter("inbox", id.value()));
        return query.getResultList().stream().map(ApiKeyRow::versioned).toList();
    }

    @Override
    public void add(ApiKey key) {
        work.add(ApiKeyRow.of(tenant, key));
    }

    @Override
    public void save(Versioned<ApiKey> key) {
        ApiKeyRow row = row(key.value().prefix())
                .filter(stored -> stored.hasNumber(key.number()))
                .orElseThrow(() -> new ConcurrentChange("it was changed meanwhile"));
        work.writing().lock(row, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        row.change(key.value());
        work.writing().flush();
    }

    @Override
    public void used(String prefix, Instant at) {
        work.change(work.writing()
                .createNativeQuery("update api_keys set last_used_at = ? where tenant_id = ? and prefix = ?")
                .setParameter(1, InstantConverter.column(at))
                .setParameter(2, tenant.value())
                .setParameter(3, prefix));
    }

    @Override
    public void remove(String prefix) {
        row(prefix).ifPresent(work.writing()::remove);
        work.writing().flush();
    }

    @Override
    public void removeOf(UserId user) {
        work.change(work.writing()
                .createQuery("delete " + OF_TENANT + "and r.user = :user")
                .setParameter("tenant", tenant.value())
                .setParameter("user", user.value()));
    }

    private Optional<ApiKeyRow> row(String prefix) {
        return Optional.ofNullable(work.reading().find(ApiKeyRow.class, new ApiKeyRow.Key(tenant, prefix)));
    }
}
