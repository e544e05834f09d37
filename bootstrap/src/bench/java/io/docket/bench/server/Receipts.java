package io.docket.bench.server;

import io.docket.bootstrap.testing.Client;
import io.docket.bootstrap.testing.Upload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** Reads receipts, by the whole server and by Tesseract's own program, as many at a time as there are cores. */
record Receipts(Path folder, int count) {
    private static final int CORES = Runtime.getRuntime().availableProcessors();

    double perSecond(Client client) throws Exception {
        String path = "/api/documents/" + client.idOf("/api/inboxes", "receipt");
        // The first loads the models, as the first of a server's day does.
        upload(client, path, images().get(0));
        List<Callable<Void>> work = new ArrayList<>();
        for (Path image : images()) {
            work.add(() -> upload(client, path, image));
        }
        return Parallel.perSecond(CORES, work);
    }

    private static Void upload(Client client, String path, Path image) throws IOException {
        client.post(path, Upload.of(image.getFileName().toString(), Files.readAllBytes(image)))
                .expecting(200);
        return null;
    }

    /** Empty where Tesseract is not installed. */
    Optional<Double> perSecondByTesseract() throws Exception {
        List<Callable<Void>> work = new ArrayList<>();
        for (Path image : images()) {
            work.add(() -> tesseract(image.toString(), "stdout", "-l", "eng"));
        }
        try {
            tesseract("--version");
        } catch (IOException notInstalled) {
            return Optional.empty();
        }
        return Optional.of(Parallel.perSecond(CORES, work));
    }

    private static Void tesseract(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("tesseract"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        // One thread each, as the server's pages have.
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        if (builder.start().waitFor() != 0) {
            throw new IOException("tesseract failed on " + List.of(arguments));
        }
        return null;
    }

    private List<Path> images() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().limit(count).toList();
        }
    }
}
