package io.docket.application.about;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.docket.application.testing.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangelogTest {
    @Test
    void eachVersionHasItsDateAndItsNotesInOneLineEach() {
        String text = """
                # Changelog

                ## Unreleased
                - One thing, which is
                  told in two lines.
                - Another.

                ## 1.0.0 - 2026-12-01
                - The first.
                """;
        assertEquals(
                List.of(
                        new Release(
                                "Unreleased",
                                Optional.empty(),
                                List.of("One thing, which is told in two lines.", "Another.")),
                        new Release("1.0.0", Optional.of(LocalDate.of(2026, 12, 1)), List.of("The first."))),
                Changelog.releases(text));
    }

    @Test
    void theProjectsOwnChangelogIsAnswered() {
        try (var world = new World()) {
            List<Release> releases = world.operator().run(new ReadReleaseNotes());
            assertFalse(releases.isEmpty());
            releases.forEach(release -> assertFalse(release.notes().isEmpty()));
        }
    }
}
