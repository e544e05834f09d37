package io.docket.application.kernel;

import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.Scope;
import java.util.List;
import java.util.Optional;

/** Where a permission must be held. */
public sealed interface Place {
    /** On the whole tenant. */
    record OnTenant() implements Place {}

    /** On the whole of the installation's first tenant, whose administrators run the installation. */
    record OnInstallation() implements Place {}

    /** On anything at all in the tenant. */
    record Anywhere() implements Place {}

    /** On the whole tenant, unless the caller itself, with all its rights, is the user with this id or name. */
    record OnUser(String user) implements Place {}

    /** On an inbox, which must exist in the caller's tenant. */
    record OnInbox(InboxId inbox) implements Place {}

    /** On what a scope is, which must exist in the caller's tenant: an inbox, else the whole tenant. */
    record OnScope(Scope scope) implements Place {}

    /** On each of several documents, and on an inbox when one is named; all must exist in the caller's tenant. */
    record OnDocuments(List<DocumentId> documents, Optional<InboxId> inbox) implements Place {
        public OnDocuments {
            documents = List.copyOf(documents);
        }
    }

    /** On a document, which must exist in the caller's tenant. */
    record OnDocument(DocumentId document) implements Place {}
}
