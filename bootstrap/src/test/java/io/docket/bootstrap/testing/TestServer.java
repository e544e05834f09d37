package io.docket.bootstrap.testing;

import io.docket.persistence.jpa.JpaStore;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Makes the server that tests over HTTP share, on a PostgreSQL and a mail server of its own; Arquillian starts it with the first of them. In
 * a run without a server (unit tests) it does nothing.
 */
public final class TestServer implements LauncherSessionListener {
    public static final String ADMIN = "admin";
    public static final String PASSWORD = "the tests' own password";

    /** Arquillian refuses to start a server when one of its name runs on the machine, in another build for example. */
    private static final String NAMED = "it-";

    private static final String DATABASE = "docket.it.database";
    private static final String DATABASE_USER = "postgres";

    private Optional<EmbeddedPostgres> database = Optional.empty();

    /** Where Liberty lies that the build unpacked. */
    public static Path liberty() {
        return Path.of(System.getProperty("wlp.home"));
    }

    /** The archive that the build made. */
    public static Path archive() {
        return Path.of(System.getProperty("docket.war"));
    }

    /** Where the shared server listens. */
    public static URI address() {
        return URI.create("http://127.0.0.1:" + System.getProperty("docket.it.port"));
    }

    /** The shared server's database, as another node sees it. */
    public static JpaStore store() {
        return JpaStore.at(System.getProperty(DATABASE), DATABASE_USER, DATABASE_USER);
    }

    /** The shared server's database, past every port. */
    public static Connection database() throws SQLException {
        return DriverManager.getConnection(System.getProperty(DATABASE), DATABASE_USER, DATABASE_USER);
    }

    /** The shared server's folder. */
    public static ServerFolder folder() {
        return new ServerFolder(liberty(), NAMED + System.getProperty("docket.it.port"));
    }

    /** The shared server's data folder; each run begins with an empty one. */
    public static Path data() {
        return folder().path().resolve("data");
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("wlp.home") == null) {
            return;
        }
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
            database = Optional.of(postgres);
            System.setProperty(DATABASE, postgres.getJdbcUrl(DATABASE_USER, DATABASE_USER));
            ServerFolder.removeAll(liberty(), NAMED);
            ServerFolder.make(
                    liberty(),
                    folder().name(),
                    archive(),
                    Map.ofEntries(
                            Map.entry("docket.http.port", System.getProperty("docket.it.port")),
                            // So that a test can fail to sign in from an address that no other test uses.
                            Map.entry("docket.http.trusted-proxies", "127.0.0.1"),
                            Map.entry("docket.data", data().toString()),
                            Map.entry("docket.db.url", postgres.getJdbcUrl(DATABASE_USER, DATABASE_USER)),
                            Map.entry("docket.db.user", DATABASE_USER),
                            Map.entry("docket.db.password", DATABASE_USER),
                            Map.entry("docket.secret", "a secret for tests alone"),
                            Map.entry("docket.admin.password", PASSWORD),
                            Map.entry("docket.mail.host", "127.0.0.1"),
                            Map.entry("docket.mail.port", String.valueOf(MailServer.start())),
                            Map.entry("docket.mail.tls", "none"),
                            Map.entry("docket.mail.from", "docket@example.org")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        MailServer.stop();
        database.ifPresent(postgres -> {
            try {
                postgres.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }
}
