package io.docket.domain.inbox;

import io.docket.domain.kernel.FormatId;
import io.docket.domain.kernel.InvalidValue;
import io.docket.domain.kernel.ProjectId;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Groups inboxes, names the formats their documents may have, and how long a synchronous upload waits. The default format,
 * where there is one, is one of the formats.
 */
public record Project(
        ProjectId id,
        String name,
        List<FormatId> formats,
        Optional<FormatId> defaultFormat,
        Optional<String> defaultDocumentType,
        boolean splitIntoSections,
        boolean subPageSplitting,
        Duration timeout) {
    public static final Duration STANDARD_TIMEOUT = Duration.ofSeconds(120);
    private static final Duration LONGEST_TIMEOUT = Duration.ofMinutes(10);

    public Project {
        InvalidValue.unlessText("name", name, 200);
        formats = List.copyOf(formats);
        if (new HashSet<>(formats).size() != formats.size()) {
            throw new InvalidValue("formats", "must not name a format twice");
        }
        if (defaultFormat.isPresent() && !formats.contains(defaultFormat.get())) {
            throw new InvalidValue("default_format", "must be one of the project's formats");
        }
        if (timeout.isNegative() || timeout.isZero() || timeout.compareTo(LONGEST_TIMEOUT) > 0) {
            throw new InvalidValue("timeout", "must lie between 1 and " + LONGEST_TIMEOUT.toSeconds() + " seconds");
        }
    }

    /** A project that reads whole files, with one format's documents falling back to the first. */
    public static Project simple(ProjectId id, String name, List<FormatId> formats) {
        return new Project(
                id, name, formats, formats.stream().findFirst(), Optional.empty(), false, false, STANDARD_TIMEOUT);
    }
}
