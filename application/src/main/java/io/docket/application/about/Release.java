package io.docket.application.about;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What came with one version, by its effect on users; what is not released yet has no date. */
public record Release(String version, Optional<LocalDate> date, List<String> notes) {
    public Release {
        notes = List.copyOf(notes);
    }
}
