package io.docket.application.about;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the project's changelog: a heading of the second level for each version, {@code ## 1.0.0 - 2026-12-01}, and below it a
 * list, whose points may go on over several lines.
 */
final class Changelog {
    private static final Pattern VERSION = Pattern.compile("## (\\S+)(?: - (\\d{4}-\\d{2}-\\d{2}))?");
    private static final String POINT = "- ";

    private final List<Release> releases = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private Optional<Matcher> heading = Optional.empty();

    private Changelog() {}

    /** In the order of the text, newest first. */
    static List<Release> releases(String text) {
        var changelog = new Changelog();
        text.lines().map(String::strip).forEach(changelog::read);
        changelog.endRelease();
        return List.copyOf(changelog.releases);
    }

    private void read(String line) {
        Matcher version = VERSION.matcher(line);
        if (version.matches()) {
            endRelease();
            heading = Optional.of(version);
        } else if (line.startsWith(POINT)) {
            notes.add(line.substring(POINT.length()));
        } else if (!line.isEmpty() && !notes.isEmpty()) {
            notes.add(notes.remove(notes.size() - 1) + " " + line);
        }
    }

    private void endRelease() {
        heading.ifPresent(version -> releases.add(new Release(
                version.group(1), Optional.ofNullable(version.group(2)).map(LocalDate::parse), notes)));
        notes.clear();
    }
}
