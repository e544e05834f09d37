package io.docket.application.document;

import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Versioned;
import io.docket.domain.document.Document;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import java.util.List;

/** Documents that are to come to another inbox: all of them, or none. */
record Transfer(List<DocumentId> documents, InboxId to) {
    /** The documents as they are stored; a conflict when one of them lies in that inbox already. */
    List<Versioned<Document>> stored(TenantStore store) {
        List<Versioned<Document>> stored = documents.stream()
                .map(id -> store.the(Documents.class).find(id).orElseThrow(() -> Refusal.notFound("document")))
                .toList();
        stored.stream()
                .map(Versioned::value)
                .filter(document -> document.inbox().equals(to))
                .findFirst()
                .ifPresent(there -> {
                    throw Refusal.of(
                            Refusal.Kind.CONFLICT,
                            "same_inbox",
                            "The document " + there.id().value() + " is in this inbox already; none was taken.");
                });
        return stored;
    }
}
