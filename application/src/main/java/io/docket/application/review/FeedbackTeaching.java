package io.docket.application.review;

import io.docket.application.document.DocumentFormats;
import io.docket.application.document.SectionFormats;
import io.docket.application.kernel.TenantStore;
import io.docket.application.processing.InboxSettings;
import io.docket.domain.document.Document;
import io.docket.domain.document.DocumentFile;
import io.docket.domain.document.ReadPage;
import io.docket.domain.document.SectionExtent;
import io.docket.domain.document.Version;
import io.docket.domain.extraction.lesson.AutoLearning;
import io.docket.domain.extraction.lesson.Lesson;
import io.docket.domain.extraction.lesson.Said;
import io.docket.domain.extraction.lesson.Teaching;
import io.docket.domain.extraction.section.SectionReader;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Makes lessons for a document's inbox of what somebody said of it, unless that is set not to learn. They are to be stored in the
 * write that stores what was said, so that whichever node reads the next document knows it.
 */
record FeedbackTeaching(Teaching teaching, SectionReader sections) {
    /** Reads what is needed; the work itself, which takes long of a long file, is left for when no transaction is open. */
    Optional<Supplier<List<Lesson>>> lecture(
            Document document, Version given, List<ReadPage> pages, TenantStore store) {
        boolean on =
                new InboxSettings(store, document.inbox()).of(AutoLearning.KIND).on();
        if (!on || pages.isEmpty()) {
            return Optional.empty();
        }
        SectionFormats formats = new DocumentFormats(store).ofSections(document.inbox());
        return Optional.of(() -> teaching.lessons(said(document, given, pages, formats)));
    }

    private Said said(Document document, Version given, List<ReadPage> pages, SectionFormats formats) {
        Optional<Version> machine = document.prediction();
        List<SectionExtent> found = machine.map(read -> SectionExtent.of(document.sectionsOf(read), pages.size()))
                .orElse(List.of());
        List<Said.OfSection> said = SectionExtent.of(document.sectionsOf(given), pages.size()).stream()
                .map(extent -> Said.OfSection.of(extent, formats.of(document, extent.section()), found))
                .toList();
        return new Said(
                document.id(),
                document.inbox(),
                given.createdAt(),
                pages,
                said,
                given.prediction(),
                machine.map(Version::prediction),
                given.sections().isEmpty()
                        ? List.of()
                        : sections.looks(pages, DocumentFile.beginnings(document.files())));
    }
}
