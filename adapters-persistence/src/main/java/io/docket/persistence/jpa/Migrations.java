package io.docket.persistence.jpa;

import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Brings a database to the schema of this version; nodes that start at the same time wait for each other. The empty files
 * {@code flyway.location} make a folder visible to Flyway in a container; in {@code db/callback} it looks always.
 */
final class Migrations {
    /** In a container a class path that cannot be listed would otherwise look like one without migrations. */
    static final int COUNT = 5;

    private static final String FOLDER = "classpath:io/docket/persistence/migrations";

    private Migrations() {}

    /** Takes a configuration that names the database. */
    static void run(FluentConfiguration database) {
        // Left empty, callbacks would be looked for in a folder that does not exist, which a container logs as an
        // error.
        Flyway flyway = database.locations(FOLDER).callbackLocations(FOLDER).load();
        flyway.migrate();
        long found = Arrays.stream(flyway.info().all())
                .filter(migration -> migration.getState().isResolved())
                .count();
        if (found != COUNT) {
            throw new IllegalStateException(found + " migrations were found where there are " + COUNT);
        }
    }
}
