package io.docket.application.document.output;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.document.DocumentFilter;
import io.docket.application.kernel.Place;
import io.docket.application.kernel.Requirement;
import io.docket.domain.access.Permission;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.Id;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.InvalidValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which documents are put out: those named, or those of the inboxes or projects named, at most 1,000 of them, and of these
 * the ones received from one instant on until another. Without a list it is whatever inbox the caller may review; documents
 * must be named.
 */
public record OutputFilter(Of of, Optional<List<String>> list, Optional<Instant> from, Optional<Instant> until) {
    private static final int MOST = 1_000;

    public OutputFilter {
        if (list.isEmpty() && of == Of.DOCUMENT) {
            throw new InvalidValue("list", "must name documents");
        }
        list = list.map(OutputFilter::checked);
        if (from.isPresent() && until.filter(from.get()::isAfter).isPresent()) {
            throw new InvalidValue("end_date", "must not come before start_date");
        }
    }

    /** What the list names. */
    public enum Of {
        PROJECT,
        INBOX,
        DOCUMENT
    }

    private static List<String> checked(List<String> ids) {
        List<String> distinct = ids.stream().distinct().toList();
        if (distinct.isEmpty() || distinct.size() > MOST) {
            throw new InvalidValue("list", "must name between 1 and " + MOST);
        }
        for (int index = 0; index < ids.size(); index++) {
            if (!Id.FORM.matcher(ids.get(index)).matches()) {
                throw new InvalidValue("list/" + index, "must be an identifier");
            }
        }
        return distinct;
    }

    /** Of named documents and inboxes each must be the caller's to review; of a project those inboxes count that are. */
    Requirement requires() {
        return switch (of) {
            case DOCUMENT -> anyOf(Permission.REVIEW).onEach(documents());
            case INBOX ->
                list.isPresent() ? everyInbox() : anyOf(Permission.REVIEW).anywhere();
            case PROJECT -> anyOf(Permission.REVIEW).anywhere();
        };
    }

    private Requirement everyInbox() {
        return new Requirement.Every(list.orElseThrow().stream()
                .map(id -> new Requirement.Holds(Set.of(Permission.REVIEW), new Place.OnInbox(new InboxId(id))))
                .toList());
    }

    List<DocumentId> documents() {
        return list.orElse(List.of()).stream().map(DocumentId::new).toList();
    }

    DocumentFilter received() {
        return new DocumentFilter(from, until);
    }
}
