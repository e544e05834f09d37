package io.docket.application.memory;

import io.docket.application.access.UserDirectory;
import java.util.Optional;

record MemoryUserDirectory(MemoryTables tables) implements UserDirectory {
    @Override
    public Optional<Entry> named(String username) {
        return anywhere(username).filter(entry -> tables.served(entry.tenant()));
    }

    /** The user of the name, whether or not its tenant is served. */
    Optional<Entry> anywhere(String username) {
        return tables.users
                .rowsOf(Owned.FIRST)
                .filter(row -> row.getValue().value().username().equals(username))
                .findFirst()
                .map(row -> new Entry(row.getKey().tenant(), row.getValue().value()));
    }
}
