package io.docket.persistence.access;

import io.docket.application.access.RevokedTokens;
import io.docket.domain.kernel.TenantId;
import io.docket.persistence.kernel.OpenWork;
import java.time.Instant;

record JpaRevokedTokens(OpenWork work, TenantId tenant) implements RevokedTokens {
    @Override
    public void add(String tokenId, Instant expiresAt) {
        work.writing().merge(new RevokedTokenRow(key(tokenId), expiresAt));
        work.writing().flush();
    }

    @Override
    public boolean contains(String tokenId) {
        return work.reading().find(RevokedTokenRow.class, key(tokenId)) != null;
    }

    @Override
    public void removeExpired(Instant now) {
        work.change(work.writing()
                .createQuery("delete from RevokedTokenRow r where r.key.tenant = :tenant and r.expiresAt < :now")
                .setParameter("tenant", tenant.value())
                .setParameter("now", now));
    }

    private RevokedTokenRow.Key key(String tokenId) {
        return new RevokedTokenRow.Key(tenant, tokenId);
    }
}
