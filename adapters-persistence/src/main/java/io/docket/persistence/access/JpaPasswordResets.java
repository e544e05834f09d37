package io.docket.persistence.access;

import io.docket.application.access.PasswordResets;
import io.docket.domain.access.PasswordReset;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.kernel.UserId;
import io.docket.persistence.kernel.OpenWork;
import java.time.Instant;
import java.util.Optional;

record JpaPasswordResets(OpenWork work) implements PasswordResets {
    @Override
    public Optional<PasswordReset> find(String tokenHash) {
        return Optional.ofNullable(work.reading().find(PasswordResetRow.class, tokenHash))
                .map(PasswordResetRow::toDomain);
    }

    @Override
    public void add(PasswordReset reset) {
        work.add(PasswordResetRow.of(reset));
    }

    @Override
    public int count(TenantId tenant, UserId user, Instant now) {
        return work.reading()
                .createQuery(
                        "select count(r) from PasswordResetRow r"
                                + " where r.tenant = :tenant and r.user = :user and r.expiresAt > :now",
                        Long.class)
                .setParameter("tenant", tenant.value())
                .setParameter("user", user.value())
                .setParameter("now", now)
                .getSingleResult()
                .intValue();
    }

    @Override
    public boolean use(String tokenHash) {
        return work.change(work.writing()
                        .createQuery("delete from PasswordResetRow r where r.tokenHash = :hash")
                        .setParameter("hash", tokenHash))
                > 0;
    }

    @Override
    public void removeAll(TenantId tenant, UserId user) {
        work.change(work.writing()
                .createQuery("delete from PasswordResetRow r where r.tenant = :tenant and r.user = :user")
                .setParameter("tenant", tenant.value())
                .setParameter("user", user.value()));
    }

    @Override
    public void removeExpired(Instant now) {
        work.change(work.writing()
                .createQuery("delete from PasswordResetRow r where r.expiresAt <= :now")
                .setParameter("now", now));
    }
}
