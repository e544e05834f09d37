package io.docket.persistence.jpa;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Brings a database to the schema of this version; nodes that start at the same time wait for each other. The empty files
 * {@code flyway.location} make a folder visible to Flyway in a container; in {@code db/callback} it looks always.
 */
final class Migrations {
    /** In a container a class path that cannot be listed would otherwise look like one without migrations. */
    static final int COUNT = 17;

    private static final String FOLDER = "classpath:io/docket/persistence/migrations";

    private Migrations() {}

    /** Takes a configuration that names the database; DatabaseUnavailable when there is none. */
    static void run(FluentConfiguration database) {
        // Left empty, callbacks would be looked for in a folder that does not exist, which a container logs as an
        // error.
        Flyway flyway = database.locations(FOLDER).callbackLocations(FOLDER).load();
        connect(flyway.getConfiguration().getDataSource());
        flyway.migrate();
        long found = Arrays.stream(flyway.info().all())
                .filter(migration -> migration.getState().isResolved())
                .count();
        if (found != COUNT) {
            throw new IllegalStateException(found + " migrations were found where there are " + COUNT);
        }
    }

    /** Flyway would tell in many lines that a database does not answer, and what it is asked with. */
    private static void connect(DataSource database) {
        try {
            database.getConnection().close();
        } catch (SQLException | FlywayException failure) {
            throw new DatabaseUnavailable("The database cannot be opened: " + reason(failure), failure);
        }
    }

    private static String reason(Exception failure) {
        return Stream.iterate((Throwable) failure, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .reduce((outer, inner) -> inner)
                .map(Throwable::getMessage)
                .flatMap(message -> message.lines().findFirst())
                .orElse("it does not answer.");
    }
}
