package io.docket.application.document;

import io.docket.application.inbox.FormatChoice;
import io.docket.application.kernel.TenantStore;
import io.docket.domain.document.Document;
import io.docket.domain.document.Section;
import io.docket.domain.format.Format;
import io.docket.domain.kernel.InboxId;
import java.util.List;
import java.util.Optional;

/** The formats that documents and their sections were read by; one that is no longer there is replaced by the inbox's choice. */
public record DocumentFormats(TenantStore store) {
    /** What a document as a whole is held against: all that is read from its sections. */
    public Optional<Format> of(Document document) {
        List<Format> formats = choice().all(document.inbox());
        List<Format> own = document.sections().stream()
                .flatMap(section -> section.format().stream())
                .distinct()
                .flatMap(id -> formats.stream().filter(format -> format.id().equals(id)))
                .toList();
        return Format.joined(own).or(() -> choice().of(document.inbox()));
    }

    /** What a section of a document of the inbox is read by. */
    public Optional<Format> of(InboxId inbox, Section section) {
        return section.format()
                .flatMap(wanted -> choice().all(inbox).stream()
                        .filter(format -> format.id().equals(wanted))
                        .findFirst())
                .or(() -> choice().of(inbox));
    }

    private FormatChoice choice() {
        return new FormatChoice(store);
    }
}
