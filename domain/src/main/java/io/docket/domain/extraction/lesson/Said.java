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
import java.util.OptionalInt;

/**
 * What somebody said that a document says, section by section, and what the machine had said. {@code looks} tells of each
 * page how it looks by itself; none when nobody said where sections begin.
 */
public record Said(
        DocumentId document,
        InboxId inbox,
        Instant at,
        List<ReadPage> pages,
        List<OfSection> sections,
        Prediction given,
        Optional<Prediction> machine,
        List<SeenPage> looks) {
    public Said {
        pages = List.copyOf(pages);
        sections = List.copyOf(sections);
        looks = List.copyOf(looks);
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
        List<SectionExtent> whole = SectionExtent.of(List.of(), pages.size());
        List<OfSection> sections = whole.stream()
                .map(extent -> OfSection.of(extent, Optional.of(format), whole))
                .toList();
        return new Said(document, inbox, at, pages, sections, given, Optional.of(machine), List.of());
    }

    /** A section, the format that it is read by where there is one, and its number among the machine's that are of the same pages. */
    public record OfSection(SectionExtent extent, Optional<Format> format, OptionalInt machines) {
        /** Of what the machine had found, too. */
        public static OfSection of(SectionExtent extent, Optional<Format> format, List<SectionExtent> machine) {
            return new OfSection(
                    extent,
                    format,
                    machine.stream()
                            .filter(extent::isSamePlace)
                            .mapToInt(SectionExtent::number)
                            .findFirst());
        }
    }

    /** Somebody said where the sections begin, and what they are. */
    boolean namesSections() {
        return !looks.isEmpty();
    }
}
