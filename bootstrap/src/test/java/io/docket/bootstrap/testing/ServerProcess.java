package io.docket.bootstrap.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own, so that a test can kill it. */
public final class ServerProcess implements AutoCloseable {
    /** How Liberty says that an application failed to start. */
    private static final String NOT_STARTED = "CWWKZ0002E";

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(5);

    private final Process process;
    private final URI address;
    private final Path console;

    private ServerProcess(Process process, URI address, Path console) {
        this.process = process;
        this.address = address;
        this.console = console;
    }

    /** Starts the server and answers at once. */
    public static ServerProcess start(ServerFolder folder, int port) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path tools = folder.liberty().resolve("bin/tools");
        // What the server's own script reads too.
        var command = new ArrayList<>(
                List.of(java.toString(), "@" + folder.liberty().resolve("lib/platform/java/java9.options")));
        command.addAll(folder.javaOptions());
        command.addAll(List.of(
                "-javaagent:" + tools.resolve("ws-javaagent.jar"),
                "-jar",
                tools.resolve("ws-server.jar").toString(),
                folder.name()));
        Path console = folder.path().resolve("console.log");
        var builder = new ProcessBuilder(command)
                .directory(folder.path().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(console.toFile()));
        builder.environment().putAll(folder.environment());
        return new ServerProcess(builder.start(), URI.create("http://127.0.0.1:" + port), console);
    }

    /** Waits until the path is answered with the status. */
    public ServerProcess awaiting(String path, int status, Duration most) throws IOException, InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        // A server that is about to start may take a request and never answer it.
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(LONGEST_ANSWER)
                .build();
        long until = System.nanoTime() + most.toNanos();
        while (System.nanoTime() < until && process.isAlive() && !console().contains(NOT_STARTED)) {
            try {
                if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == status) {
                    return this;
                }
            } catch (IOException notYet) {
                // Nobody listens yet.
            }
            Thread.sleep(20);
        }
        throw new IOException(address.resolve(path) + " did not answer " + status + ":\n" + console());
    }

    public URI address() {
        return address;
    }

    public long pid() {
        return process.pid();
    }

    /** What the server printed, in all its runs. */
    public String console() throws IOException {
        return Files.readString(console);
    }

    /** Ends it as a power cut or the kernel would: nothing in it can react. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Waits until it has ended by itself. */
    public boolean ended(Duration most) throws InterruptedException {
        return process.waitFor(most.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Asks it to end (SIGTERM), and waits until it has. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
