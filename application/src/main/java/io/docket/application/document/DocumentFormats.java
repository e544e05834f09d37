package io.docket.application.document;

import io.docket.application.inbox.FormatChoice;
import io.docket.application.kernel.TenantStore;
import io.docket.domain.document.Document;
import io.docket.domain.document.Section;
import io.docket.domain.format.Format;
import io.docket.domain.kernel.FormatId;
import io.docket.domain.kernel.InboxId;
import java.util.List;
import java.util.Optional;

/** The formats that documents and their sections were read by; one that is no longer there is replaced by the inbox's choice. */
public record DocumentFormats(TenantStore store) {
    /** What a document as a whole is held against: all that is read from its sections, as its newest version names them. */
    public Optional<Format> of(Document document) {
        return of(document, document.lastVersion().map(document::sectionsOf).orElse(document.sections()));
    }

    /** The same, if it had such sections. */
    public Optional<Format> of(Document document, List<Section> sections) {
        List<Format> formats = choice().all(document.inbox());
        List<Format> own = sections.stream()
                .flatMap(section -> chosen(document, section).stream())
                .distinct()
                .flatMap(id -> formats.stream().filter(format -> format.id().equals(id)))
                .toList();
        return Format.joined(own).or(() -> choice().of(document.inbox()));
    }

    /** What a section that somebody named is read by: as said, else as the machine chose for where it begins. */
    public Optional<Format> of(Document document, Section named) {
        return of(document.inbox(), chosen(document, named));
    }

    private static Optional<FormatId> chosen(Document document, Section named) {
        return named.format()
                .or(() -> document.sections().stream()
                        .filter(section -> section.page() <= named.page())
                        .reduce((first, second) -> second)
                        .flatMap(Section::format));
    }

    /** What a section of a document of the inbox is read by. */
    public Optional<Format> of(InboxId inbox, Section section) {
        return of(inbox, section.format());
    }

    private Optional<Format> of(InboxId inbox, Optional<FormatId> chosen) {
        return chosen.flatMap(wanted -> choice().all(inbox).stream()
                        .filter(format -> format.id().equals(wanted))
                        .findFirst())
                .or(() -> choice().of(inbox));
    }

    private FormatChoice choice() {
        return new FormatChoice(store);
    }
}
