package io.docket.persistence.access;

import io.docket.application.access.SigningKeys;
import io.docket.domain.access.SigningKey;
import io.docket.persistence.kernel.OpenWork;
import java.util.List;

record JpaSigningKeys(OpenWork work) implements SigningKeys {
    @Override
    public List<SigningKey> all() {
        return work
                .reading()
                .createQuery("select r from SigningKeyRow r order by r.madeAt desc, r.id desc", SigningKeyRow.class)
                .getResultList()
                .stream()
                .map(SigningKeyRow::toDomain)
                .toList();
    }

    @Override
    public void add(SigningKey key) {
        work.add(SigningKeyRow.of(key));
    }

    @Override
    public void remove(String id) {
        work.change(work.writing()
                .createQuery("delete from SigningKeyRow r where r.id = :id")
                .setParameter("id", id));
    }
}
