package io.docket.application.inbox;

import io.docket.application.format.Formats;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Versioned;
import io.docket.domain.document.Document;
import io.docket.domain.document.Section;
import io.docket.domain.format.Format;
import io.docket.domain.inbox.Inbox;
import io.docket.domain.inbox.Project;
import io.docket.domain.kernel.InboxId;
import java.util.List;
import java.util.Optional;

/**
 * The formats that documents are read by. Of one that was not classified, or as nothing that can be read, that is the format of
 * the project that is named as the inbox is, else the project's default.
 */
public record FormatChoice(TenantStore store) {
    /** What a document as a whole is held against: all that is read from its sections. */
    public Optional<Format> of(Document document) {
        List<Format> formats = all(document.inbox());
        List<Format> own = document.sections().stream()
                .flatMap(section -> section.format().stream())
                .distinct()
                .flatMap(id -> formats.stream().filter(format -> format.id().equals(id)))
                .toList();
        return Format.joined(own).or(() -> of(document.inbox()));
    }

    /** What a section of a document of the inbox is read by. */
    public Optional<Format> of(InboxId id, Section section) {
        return section.format()
                .flatMap(wanted -> all(id).stream()
                        .filter(format -> format.id().equals(wanted))
                        .findFirst())
                .or(() -> of(id));
    }

    public Optional<Format> of(InboxId id) {
        Optional<Inbox> inbox = store.the(Inboxes.class).find(id).map(Versioned::value);
        Optional<Project> project = inbox.flatMap(
                found -> store.the(Projects.class).find(found.project()).map(Versioned::value));
        return project.flatMap(found -> choose(inbox.orElseThrow(), found));
    }

    /** All formats of the inbox's project. */
    public List<Format> all(InboxId id) {
        return store.the(Inboxes.class)
                .find(id)
                .flatMap(inbox -> store.the(Projects.class).find(inbox.value().project()))
                .map(project -> formats(project.value()))
                .orElse(List.of());
    }

    private List<Format> formats(Project project) {
        return project.formats().stream()
                .map(format -> store.the(Formats.class).find(format).map(Versioned::value))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Format> choose(Inbox inbox, Project project) {
        List<Format> formats = formats(project);
        return formats.stream()
                .filter(format -> format.name().equals(inbox.name()))
                .findFirst()
                .or(() -> formats.stream()
                        .filter(format -> project.defaultFormat()
                                .filter(format.id()::equals)
                                .isPresent())
                        .findFirst());
    }
}
