package io.docket.bench.growth;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A PostgreSQL server of its own, which writes down the plans of what is run through {@link #explained}. */
final class GrowthServer implements AutoCloseable {
    static final String USER = "postgres";

    private static final String EXPLAINING = "&options=-c%20session_preload_libraries=auto_explain"
            + "%20-c%20auto_explain.log_min_duration=0%20-c%20auto_explain.log_analyze=on"
            + "%20-c%20auto_explain.log_buffers=on%20-c%20auto_explain.log_timing=off"
            + "%20-c%20auto_explain.log_format=json";

    private final Path logs;
    private final EmbeddedPostgres postgres;

    GrowthServer() throws IOException {
        this.logs = Files.createTempDirectory("docket-growth-plans");
        // The server may run as another user than this program.
        logs.toFile().setWritable(true, false);
        this.postgres = EmbeddedPostgres.builder()
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("max_connections", "100")
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_destination", "jsonlog")
                .setServerConfig("log_rotation_size", "0")
                .setServerConfig("log_directory", logs.toString())
                .setServerConfig("log_filename", "plans.log")
                .start();
    }

    /** The address of a new database. */
    String make(String name) throws SQLException {
        String url = postgres.getJdbcUrl(USER, USER);
        try (Connection connection = DriverManager.getConnection(url, USER, USER);
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return postgres.getJdbcUrl(USER, name);
    }

    /** The same database, where the plan of each statement is written down. */
    static String explained(String url) {
        return url + EXPLAINING;
    }

    /** Everything that was written down. */
    String log() throws IOException {
        return Files.readString(logs.resolve("plans.json"), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        postgres.close();
        try (var files = Files.list(logs)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(logs);
    }
}
