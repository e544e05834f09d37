package io.docket.bootstrap.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddingIT {
    private static final Path README = Path.of("..", "README.md");
    private static final Pattern SNIPPET =
            Pattern.compile("<!-- snippet: ([a-z0-9-]+) -->\\s*```java\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void programInMemoryReadsTextWithDomainAndApplicationAlone() throws Exception {
        Path receipt = Files.writeString(
                folder.resolve("receipt.txt"),
                "CORNER BOOKS LTD\n12 HIGH STREET, 10115 BERLIN\n\nDate: 24/11/2026\n\nPaper 7.50\nInk 5.00\nTotal 12.50\n");
        String output = run("in-memory", modules("domain", "application"), receipt.toString());
        assertTrue(output.contains("total = 12.50"), output);
        assertTrue(output.contains("date = 2026-11-24"), output);
    }

    @Test
    void programOnH2ReadsARealInvoiceWithoutAnApplicationServer() throws Exception {
        Path invoice = folder.resolve("invoice.pdf");
        try (var resource = EmbeddingIT.class.getResourceAsStream("invoice.pdf")) {
            Files.copy(resource, invoice);
        }
        List<String> classPath = withoutServer();
        String output = run(
                "on-h2", classPath, invoice.toString(), folder.resolve("data").toString());
        assertTrue(output.contains("invoice_number = 471102"), output);
        assertTrue(output.contains("gross_amount = 529.87"), output);
    }

    /** What this module is tested with, less everything that only a server needs: no CDI, no JAX-RS, no REST adapter. */
    private static List<String> withoutServer() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry ->
                        !entry.matches(".*(jakartaee-|microprofile|cdi|jakarta.ws.rs|resteasy|arquillian|shrinkwrap"
                                + "|adapters-rest|/bootstrap/target/).*"))
                .toList();
    }

    private static List<String> modules(String... names) {
        return Stream.of(names)
                .map(name -> Path.of("..", name, "target", "classes")
                        .toAbsolutePath()
                        .toString())
                .toList();
    }

    private String run(String snippet, List<String> classPath, String... arguments) throws Exception {
        Path source = Files.writeString(folder.resolve("Snippet.java"), snippet(snippet));
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                String.join(File.pathSeparator, classPath),
                source.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(process.waitFor(5, TimeUnit.MINUTES), "the program did not end");
        assertEquals(0, process.exitValue(), output);
        return output;
    }

    private static String snippet(String name) throws IOException {
        Matcher matcher = SNIPPET.matcher(Files.readString(README));
        while (matcher.find()) {
            if (matcher.group(1).equals(name)) {
                return matcher.group(2);
            }
        }
        throw new AssertionError("README has no snippet " + name);
    }
}
