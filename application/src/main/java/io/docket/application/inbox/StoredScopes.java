package io.docket.application.inbox;

import io.docket.application.kernel.TenantStore;
import io.docket.application.settings.Scopes;
import io.docket.domain.kernel.Scope;
import io.docket.domain.settings.Lineage;
import java.util.Optional;

/** The tenant itself, its projects and its inboxes. */
public final class StoredScopes implements Scopes {
    @Override
    public Optional<Lineage> find(Scope scope, TenantStore store) {
        if (scope.isTenant()) {
            return Optional.of(Lineage.TENANT);
        }
        Optional<Lineage> inbox = scope.inbox()
                .flatMap(store.the(Inboxes.class)::find)
                .map(found -> Lineage.of(found.value().id(), found.value().project()));
        return inbox.or(() -> scope.project()
                .flatMap(store.the(Projects.class)::find)
                .map(found -> Lineage.of(found.value().id())));
    }
}
