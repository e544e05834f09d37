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
    /** What a document as a whole is held against: all that is read from its sections, as its newest version names them. */
    public Optional<Format> of(Document document) {
        return of(document, document.lastVersion().map(document::sectionsOf).orElse(document.sections()));
    }

    /** The same, if it had such sections. */
    public Optional<Format> of(Document document, List<Section> sections) {
        return ofSections(document.inbox()).together(document, sections);
    }

    /** What each section of documents of the inbox is read by, loaded once for all of them. */
    public SectionFormats ofSections(InboxId inbox) {
        var choice = new FormatChoice(store);
        return new SectionFormats(choice.all(inbox), choice.of(inbox));
    }
}
