package io.docket.domain.access;

import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.Target;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The part of a tenant that somebody may see: everything, or some inboxes and some documents. */
public record Visibility(boolean everything, Set<InboxId> inboxes, Set<DocumentId> documents) {
    public Visibility {
        inboxes = Set.copyOf(inboxes);
        documents = Set.copyOf(documents);
    }

    static Visibility of(List<Target> targets) {
        return new Visibility(
                targets.stream().anyMatch(Target::isTenant),
                targets.stream()
                        .filter(target -> target.document().isEmpty())
                        .map(Target::inbox)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet()),
                targets.stream().map(Target::document).flatMap(Optional::stream).collect(Collectors.toSet()));
    }

    public boolean isNothing() {
        return !everything && inboxes.isEmpty() && documents.isEmpty();
    }

    public boolean includes(InboxId inbox) {
        return everything || inboxes.contains(inbox);
    }

    public boolean includes(InboxId inbox, DocumentId document) {
        return includes(inbox) || documents.contains(document);
    }
}
