package io.docket.application.about;

import io.docket.application.kernel.Handlers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Registers this feature's handlers. */
public final class AboutFeature {
    private AboutFeature() {}

    public static void register(Handlers handlers) {
        handlers.running(ReadVersion.class, new ReadVersion.Handler(version()))
                .read(ReadReleaseNotes.class, new ReadReleaseNotes.Handler(Changelog.releases(changelog())));
    }

    /** The build writes the version into a resource. */
    private static String version() {
        try (InputStream resource = AboutFeature.class.getResourceAsStream("version.properties")) {
            var properties = new Properties();
            properties.load(resource);
            return properties.getProperty("version");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The build makes the project's own changelog a resource. */
    private static String changelog() {
        try (InputStream resource = AboutFeature.class.getResourceAsStream("CHANGELOG.md")) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
