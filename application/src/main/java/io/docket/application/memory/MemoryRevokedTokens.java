package io.docket.application.memory;

import io.docket.application.access.RevokedTokens;
import io.docket.application.kernel.Versioned;
import io.docket.domain.kernel.TenantId;
import java.time.Instant;

record MemoryRevokedTokens(MemoryTables tables, TenantId tenant) implements RevokedTokens {
    /** A token, and when it would have expired. */
    record Revoked(String tokenId, Instant expiresAt) {}

    private TenantTable<Revoked> rows() {
        return new TenantTable<>(tables.revokedTokens, tenant);
    }

    @Override
    public void add(String tokenId, Instant expiresAt) {
        rows().put(tokenId, new Revoked(tokenId, expiresAt));
    }

    @Override
    public boolean contains(String tokenId) {
        return rows().find(tokenId).isPresent();
    }

    @Override
    public void removeExpired(Instant now) {
        rows().where(revoked -> revoked.expiresAt().isBefore(now)).stream()
                .map(Versioned::value)
                .forEach(revoked -> rows().remove(revoked.tokenId()));
    }
}
