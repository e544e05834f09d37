package io.docket.domain.extraction.lesson;

import io.docket.domain.document.Prediction;
import io.docket.domain.document.ReadPage;
import io.docket.domain.document.SectionExtent;
import io.docket.domain.format.Format;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What somebody said that a document says, section by section, and what the machine had said. {@code beginnings} tells of each
 * page how likely the machine alone holds it that a document begins there; none when nobody said where sections begin.
 */
public record Said(
        DocumentId document,
        InboxId inbox,
        Instant at,
        List<ReadPage> pages,
        List<OfSection> sections,
        Prediction given,
        Optional<Prediction> machine,
        List<Double> beginnings) {
    public Said {
        pages = List.copyOf(pages);
        sections = List.copyOf(sections);
        beginnings = List.copyOf(beginnings);
    }

    /** Of a file with one document, of which nothing but fields were given. */
    public static Said ofFields(
            DocumentId document,
            InboxId inbox,
            Instant at,
            List<ReadPage> pages,
            Format format,
            Prediction given,
            Prediction machine) {
        List<OfSection> sections = SectionExtent.of(List.of(), pages.size()).stream()
                .map(extent -> new OfSection(extent, Optional.of(format)))
                .toList();
        return new Said(document, inbox, at, pages, sections, given, Optional.of(machine), List.of());
    }

    /** A section, and the format that it is read by where there is one. */
    public record OfSection(SectionExtent extent, Optional<Format> format) {}

    /** Somebody said where the sections begin, and what they are. */
    boolean namesSections() {
        return !beginnings.isEmpty();
    }
}
