package io.docket.application.kernel;

import io.docket.domain.access.Permission;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.Scope;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a caller must hold to run a command. */
public sealed interface Requirement {
    /** One of the permissions, in a place. */
    record Holds(Set<Permission> anyOf, Place place) implements Requirement {
        public Holds {
            anyOf = Set.copyOf(anyOf);
        }
    }

    /** All of these; what a command asks for may depend on what it says. */
    record Every(List<Holds> parts) implements Requirement {
        public Every {
            parts = List.copyOf(parts);
        }
    }

    /** Valid credentials; the handler answers only what is visible. */
    record SignedIn() implements Requirement {}

    /** Nothing; the closed list is SEMANTICS' of open operations. */
    record Open() implements Requirement {}

    /** To be Docket itself. */
    record Installation() implements Requirement {}

    static AnyOf anyOf(Permission... permissions) {
        return anyOf(Set.of(permissions));
    }

    static AnyOf anyOf(Set<Permission> permissions) {
        return new AnyOf(permissions);
    }

    /** Each of the permissions, on the document. */
    static Requirement every(Collection<Permission> permissions, DocumentId document) {
        return new Every(permissions.stream()
                .map(permission -> new Holds(Set.of(permission), new Place.OnDocument(document)))
                .toList());
    }

    static Requirement signedIn() {
        return new SignedIn();
    }

    static Requirement open() {
        return new Open();
    }

    static Requirement installation() {
        return new Installation();
    }

    /** Permissions that still lack their place. */
    record AnyOf(Set<Permission> permissions) {
        public Requirement on(InboxId inbox) {
            return new Holds(permissions, new Place.OnInbox(inbox));
        }

        public Requirement on(DocumentId document) {
            return new Holds(permissions, new Place.OnDocument(document));
        }

        public Requirement on(Scope scope) {
            return new Holds(permissions, new Place.OnScope(scope));
        }

        public Requirement onEach(List<DocumentId> documents) {
            return new Holds(permissions, new Place.OnDocuments(documents, Optional.empty()));
        }

        /** The same on an inbox that the documents are to come to. */
        public Requirement onEach(List<DocumentId> documents, InboxId inbox) {
            return new Holds(permissions, new Place.OnDocuments(documents, Optional.of(inbox)));
        }

        public Requirement onTenant() {
            return new Holds(permissions, new Place.OnTenant());
        }

        /** Not needed by whoever is that user, named by id or by user name, and came in with all its rights. */
        public Requirement onTenantOrSelf(String user) {
            return new Holds(permissions, new Place.OnUser(user));
        }

        public Requirement onInstallation() {
            return new Holds(permissions, new Place.OnInstallation());
        }

        public Requirement anywhere() {
            return new Holds(permissions, new Place.Anywhere());
        }
    }
}
