package io.docket.bench.server;

import io.docket.bootstrap.testing.Client;
import io.docket.bootstrap.testing.FreePort;
import io.docket.bootstrap.testing.ServerFolder;
import io.docket.bootstrap.testing.ServerProcess;
import io.docket.bootstrap.testing.TestServer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The servers that are measured: Docket, Docket without workers, and an application that does nothing. */
final class Servers {
    private static final Duration LONGEST_START = Duration.ofMinutes(10);

    private final int port;
    private final Map<String, ServerFolder> folders = new HashMap<>();

    Servers() throws IOException {
        this.port = FreePort.find();
        make("bench", TestServer.archive(), Map.of());
        make("waiting", TestServer.archive(), Map.of("docket.workers", "0"));
        make("access", TestServer.archive(), Map.of("docket.workers", "0", "docket.http.trusted-proxies", "127.0.0.1"));
        make("empty", emptyArchive(), Map.of());
    }

    private void make(String name, Path archive, Map<String, String> settings) throws IOException {
        var all = new HashMap<>(settings);
        all.put("docket.http.port", Integer.toString(port));
        all.put("docket.data", Files.createTempDirectory("docket-bench-" + name).toString());
        all.put("docket.admin.password", TestServer.PASSWORD);
        folders.put(name, ServerFolder.make(TestServer.liberty(), name, archive, all));
    }

    /** Seconds of the second start, since the first makes keys and tables, from the process's start to the first answer. */
    double secondsToStart(String name, String path) throws IOException, InterruptedException {
        start(name, path).close();
        long began = System.nanoTime();
        ServerProcess server = start(name, path);
        double seconds = (System.nanoTime() - began) / 1e9;
        server.close();
        return seconds;
    }

    ServerProcess start(String name, String path) throws IOException, InterruptedException {
        return ServerProcess.start(folders.get(name), port).awaiting(path, 200, LONGEST_START);
    }

    Client client(ServerProcess server) {
        return Client.of(server.address(), TestServer.ADMIN, TestServer.PASSWORD);
    }

    private static Path emptyArchive() throws IOException {
        Path archive = Files.createTempFile("empty", ".war");
        try (OutputStream file = Files.newOutputStream(archive);
                var zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("index.html"));
            zip.write("<p>Nothing".getBytes(StandardCharsets.UTF_8));
        }
        return archive;
    }
}
