package io.docket.application.document;

import io.docket.domain.document.Document;
import io.docket.domain.document.Section;
import io.docket.domain.format.Format;
import io.docket.domain.kernel.FormatId;
import java.util.List;
import java.util.Optional;

/**
 * What the sections of an inbox's documents are read by: those that there are, and the one for sections of which none of them
 * is known.
 */
public record SectionFormats(List<Format> all, Optional<Format> chosen) {
    public SectionFormats {
        all = List.copyOf(all);
    }

    public Optional<Format> of(Section section) {
        return of(section.format());
    }

    /** What a section that somebody named is read by: as said, else as the machine chose for where it begins. */
    public Optional<Format> of(Document document, Section named) {
        return of(format(document, named));
    }

    /** All that is read from such sections of a document. */
    Optional<Format> together(Document document, List<Section> sections) {
        List<Format> own = sections.stream()
                .flatMap(section -> format(document, section).stream())
                .distinct()
                .flatMap(id -> all.stream().filter(format -> format.id().equals(id)))
                .toList();
        return Format.joined(own).or(() -> chosen);
    }

    private Optional<Format> of(Optional<FormatId> wanted) {
        return wanted.flatMap(id ->
                        all.stream().filter(format -> format.id().equals(id)).findFirst())
                .or(() -> chosen);
    }

    private static Optional<FormatId> format(Document document, Section named) {
        return named.format()
                .or(() -> document.sections().stream()
                        .filter(section -> section.page() <= named.page())
                        .reduce((first, second) -> second)
                        .flatMap(Section::format));
    }
}
