package io.docket.application.kernel;

import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.Scope;
import io.docket.domain.kernel.Target;
import io.docket.domain.kernel.TenantId;
import java.util.Optional;

/** Where nothing is stored that a right could hold on. */
final class NoTargets implements TargetSource {
    @Override
    public Optional<Target> installation(TenantId tenant, Store store) {
        return Optional.empty();
    }

    @Override
    public Optional<Target> inbox(InboxId inbox, TenantStore store) {
        return Optional.empty();
    }

    @Override
    public Optional<Target> scope(Scope scope, TenantStore store) {
        return Optional.empty();
    }

    @Override
    public Optional<Target> document(DocumentId document, TenantStore store) {
        return Optional.empty();
    }
}
