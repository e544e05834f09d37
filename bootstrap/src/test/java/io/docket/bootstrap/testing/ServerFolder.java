package io.docket.bootstrap.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A server of Liberty that runs the archive which the build made, with the product's own configuration: only where the
 * archive lies and what the settings are is the test's.
 */
public record ServerFolder(Path liberty, String name) {
    private static final String SERVER = """
            <server description="Docket under test">
              <include location="common.xml"/>
              <featureManager><feature>localConnector-1.0</feature></featureManager>
              <webApplication id="docket" location="%s" contextRoot="/"/>
            </server>
            """;

    /** Makes the folder anew from the server that the build made, without anything an earlier run left. */
    public static ServerFolder make(Path liberty, String name, Path archive, Map<String, String> settings)
            throws IOException {
        var folder = new ServerFolder(liberty, name);
        folder.remove();
        Path product = liberty.resolve("usr/servers/docket");
        Files.createDirectories(folder.path().resolve("jdbc"));
        for (String file : List.of("common.xml", "bootstrap.properties", "jvm.options", "server.env")) {
            Files.copy(product.resolve(file), folder.path().resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        for (Path driver : list(product.resolve("jdbc"))) {
            Files.copy(driver, folder.path().resolve("jdbc").resolve(driver.getFileName()));
        }
        Files.writeString(folder.path().resolve("server.xml"), SERVER.formatted(archive.toAbsolutePath()));
        folder.configure(settings);
        return folder;
    }

    /** Removes what earlier runs left, of every server whose name begins so. */
    public static void removeAll(Path liberty, String beginning) throws IOException {
        for (Path server : list(liberty.resolve("usr/servers"))) {
            if (server.getFileName().toString().startsWith(beginning)) {
                new ServerFolder(liberty, server.getFileName().toString()).remove();
            }
        }
    }

    public Path path() {
        return liberty.resolve("usr/servers").resolve(name);
    }

    /** The variables that the server's script would set. */
    public Map<String, String> environment() throws IOException {
        var variables = new TreeMap<String, String>();
        for (String line : Files.readAllLines(path().resolve("server.env"))) {
            int equals = line.indexOf('=');
            if (equals > 0 && !line.startsWith("#")) {
                variables.put(line.substring(0, equals), line.substring(equals + 1));
            }
        }
        return variables;
    }

    /** The options for Java that the server's script would pass on. */
    public List<String> javaOptions() throws IOException {
        return Files.readAllLines(path().resolve("jvm.options")).stream()
                .filter(line -> line.startsWith("-"))
                .toList();
    }

    private void configure(Map<String, String> settings) throws IOException {
        var text = new StringBuilder("<server>\n");
        new TreeMap<>(settings)
                .forEach((setting, value) -> text.append("  <variable name=\"%s\" value=\"%s\"/>\n"
                        .formatted(setting, value.replace("&", "&amp;").replace("\"", "&quot;"))));
        Path overrides = path().resolve("configDropins/overrides");
        Files.createDirectories(overrides);
        Files.writeString(overrides.resolve("settings.xml"), text.append("</server>\n"));
    }

    private void remove() throws IOException {
        if (Files.exists(path())) {
            try (Stream<Path> all = Files.walk(path())) {
                for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
