package io.docket.persistence.jpa;

import io.docket.application.kernel.Transactions;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** One database of each kind for the whole run, emptied for each test: opening one takes longer than most tests. */
public final class Emptied {
    private static final List<String> TABLES = List.of(
            "outbox",
            "mail_queue",
            "reset_requests",
            "password_resets",
            "activation_attempts",
            "tenant_activations",
            "audit_entries",
            "audit_batches",
            "audit_heads",
            "refusal_counts",
            "jobs",
            "bulk_tasks",
            "idempotency_keys",
            "electronic_invoices",
            "read_pages",
            "document_versions",
            "invoice_keys",
            "section_lesson_words",
            "section_lessons",
            "document_tallies",
            "checked_documents",
            "documents",
            "scoped_settings",
            "inboxes",
            "output_templates",
            "project_formats",
            "projects",
            "formats",
            "api_keys",
            "revoked_tokens",
            "sign_in_attempts",
            "roles",
            "users",
            "signing_keys",
            "tenants");

    private Emptied() {}

    public static Transactions h2() {
        return H2.DATABASE.emptied();
    }

    public static Transactions postgres() {
        return Postgres.DATABASE.emptied();
    }

    /** To look into the database, past every port. */
    public static Connection h2Connection() throws SQLException {
        return H2.DATABASE.address.connect();
    }

    /** To look into the database, past every port. */
    public static Connection postgresConnection() throws SQLException {
        return Postgres.DATABASE.address.connect();
    }

    /** The address of a PostgreSQL database that nothing was stored in. */
    static Address newPostgres(String name) {
        try (var connection = Postgres.DATABASE.address.connect();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return new Address(Postgres.SERVER.getJdbcUrl("postgres", name), "postgres", "postgres");
    }

    /** Does to the H2 database what no port does. */
    static void h2Execute(String sql) {
        H2.DATABASE.execute(List.of(sql));
    }

    /** Where a database is reached. */
    record Address(String url, String user, String password) {
        Connection connect() throws SQLException {
            return DriverManager.getConnection(url, user, password);
        }
    }

    private static final class Database {
        final Address address;
        final JpaStore store;

        Database(Address address) {
            this.address = address;
            this.store = JpaStore.at(address.url(), address.user(), address.password());
        }

        JpaStore emptied() {
            execute(TABLES.stream().map(table -> "delete from " + table).toList());
            return store;
        }

        void execute(List<String> commands) {
            try (var connection = address.connect();
                    var statement = connection.createStatement()) {
                for (String command : commands) {
                    statement.execute(command);
                }
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }

    private static final class H2 {
        static final Database DATABASE = open();

        private static Database open() {
            try {
                return new Database(new Address(JpaStore.h2Url(Files.createTempDirectory("docket-h2")), "sa", ""));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private static final class Postgres {
        static final EmbeddedPostgres SERVER = start();
        static final Database DATABASE =
                new Database(new Address(SERVER.getJdbcUrl("postgres", "postgres"), "postgres", "postgres"));

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
