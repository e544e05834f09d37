package io.docket.persistence.access;

import io.docket.application.access.KeyDirectory;
import io.docket.persistence.kernel.OpenWork;
import java.util.Optional;

record JpaKeyDirectory(OpenWork work) implements KeyDirectory {
    @Override
    public Optional<Entry> find(String prefix) {
        return work
                .reading()
                .createQuery("select r from ApiKeyRow r where r.key.prefix = :prefix", ApiKeyRow.class)
                .setParameter("prefix", prefix)
                .getResultList()
                .stream()
                .findFirst()
                .map(ApiKeyRow::entry);
    }
}
