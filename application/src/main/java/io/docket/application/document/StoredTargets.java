package io.docket.application.document;

import io.docket.application.inbox.Inboxes;
import io.docket.application.inbox.StoredScopes;
import io.docket.application.kernel.Store;
import io.docket.application.kernel.TargetSource;
import io.docket.application.kernel.TenantStore;
import io.docket.application.settings.Scopes;
import io.docket.application.tenant.Tenants;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.Scope;
import io.docket.domain.kernel.Target;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.settings.Lineage;
import java.util.Optional;

/** Finds the installation, scopes, inboxes and documents for who decides on rights. */
public final class StoredTargets implements TargetSource {
    private final Scopes scopes = new StoredScopes();

    @Override
    public Optional<Target> inbox(InboxId inbox, TenantStore store) {
        return store.the(Inboxes.class).find(inbox).map(found -> Target.of(inbox));
    }

    @Override
    public Optional<Target> installation(TenantId tenant, Store store) {
        return store.installation(Tenants.class)
                .findFirst()
                .filter(first -> first.id().equals(tenant))
                .map(first -> Target.tenant());
    }

    @Override
    public Optional<Target> scope(Scope scope, TenantStore store) {
        return scopes.find(scope, store).map(Lineage::target);
    }

    @Override
    public Optional<Target> document(DocumentId document, TenantStore store) {
        return store.the(Documents.class)
                .find(document)
                .map(found -> found.value().inbox())
                .filter(inbox -> store.the(Inboxes.class).find(inbox).isPresent())
                .map(inbox -> Target.of(inbox, document));
    }
}
