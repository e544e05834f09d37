package io.docket.persistence.access;

import io.docket.application.access.UserDirectory;
import io.docket.persistence.kernel.OpenWork;
import java.util.Optional;

record JpaUserDirectory(OpenWork work) implements UserDirectory {
    private static final String SERVED =
            "select r from UserRow r, TenantRow t where t.id = r.key.tenant and t.active = true and r.username = :name";

    @Override
    public Optional<Entry> named(String username) {
        return work.reading().createQuery(SERVED, UserRow.class).setParameter("name", username).getResultList().stream()
                .findFirst()
                .map(UserRow::entry);
    }
}
