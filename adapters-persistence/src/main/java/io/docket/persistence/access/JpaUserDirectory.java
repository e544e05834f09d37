package io.docket.persistence.access;

import io.docket.application.access.UserDirectory;
import io.docket.persistence.kernel.OpenWork;
import java.util.Optional;

record JpaUserDirectory(OpenWork work) implements UserDirectory {
    @Override
    public Optional<Entry> named(String username) {
        return work
                .reading()
                .createQuery("select r from UserRow r where r.username = :username", UserRow.class)
                .setParameter("username", username)
                .getResultList()
                .stream()
                .findFirst()
                .map(UserRow::entry);
    }
}
