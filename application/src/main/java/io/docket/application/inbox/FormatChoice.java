package io.docket.application.inbox;

import io.docket.application.format.Formats;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Versioned;
import io.docket.domain.format.Format;
import io.docket.domain.inbox.Inbox;
import io.docket.domain.inbox.Project;
import io.docket.domain.kernel.InboxId;
import java.util.List;
import java.util.Optional;

/**
 * The format that an inbox's documents are read by where they are not classified: of the project's formats the one that is named
 * as the inbox is, else the project's default.
 */
public record FormatChoice(TenantStore store) {
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
