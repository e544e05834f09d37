package io.docket.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.bootstrap.testing.FreePort;
import io.docket.bootstrap.testing.ServerFolder;
import io.docket.bootstrap.testing.ServerProcess;
import io.docket.bootstrap.testing.TestServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusedStartIT {
    @TempDir
    Path data;

    @Test
    void aServerWhoseDatabaseIsAwayEndsWithOneSentence() throws Exception {
        int port = FreePort.find();
        ServerFolder folder = ServerFolder.make(
                TestServer.liberty(),
                "refused-away",
                TestServer.archive(),
                Map.of(
                        "docket.http.port",
                        String.valueOf(port),
                        "docket.data",
                        data.resolve("docket").toString(),
                        "docket.secret",
                        "a secret for tests alone",
                        "docket.db.url",
                        "jdbc:postgresql://127.0.0.1:1/none"));
        try (ServerProcess server = ServerProcess.start(folder, port)) {
            assertTrue(server.ended(Duration.ofMinutes(5)), server.console());
            List<String> said = server.console()
                    .lines()
                    .dropWhile(line -> !line.contains("Docket cannot start."))
                    .takeWhile(line -> !line.startsWith("["))
                    .toList();
            assertTrue(
                    server.console()
                            .contains(
                                    "Docket cannot start. The database cannot be opened: Connection to 127.0.0.1:1 refused."),
                    server.console());
            assertFalse(server.console().contains("flyway"), server.console());
            assertEquals(
                    List.of(),
                    said.stream().filter(line -> line.contains("\tat ")).toList());
        }
    }

    @Test
    void aServerOnPostgresWithoutASecretEndsWithASentenceBeforeItTouchesAnything() throws Exception {
        int port = FreePort.find();
        ServerFolder folder = ServerFolder.make(
                TestServer.liberty(),
                "refused",
                TestServer.archive(),
                Map.of(
                        "docket.http.port", String.valueOf(port),
                        "docket.data", data.resolve("docket").toString(),
                        "docket.db.url", "jdbc:postgresql://127.0.0.1:1/none"));
        try (ServerProcess server = ServerProcess.start(folder, port)) {
            assertTrue(server.ended(Duration.ofMinutes(5)), server.console());
            assertTrue(
                    server.console()
                            .contains(
                                    "Docket cannot start. docket.secret must be set when the database is PostgreSQL."),
                    server.console());
            assertFalse(Files.exists(data.resolve("docket")));
        }
    }
}
