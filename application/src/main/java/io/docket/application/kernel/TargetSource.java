package io.docket.application.kernel;

import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.Scope;
import io.docket.domain.kernel.Target;
import io.docket.domain.kernel.TenantId;
import java.util.Optional;

/** Finds what a requirement speaks of in the caller's tenant; what is another tenant's is not found. */
public interface TargetSource {
    Optional<Target> inbox(InboxId inbox, TenantStore store);

    /** The tenant as a whole, when it is the installation's first. */
    Optional<Target> installation(TenantId tenant, Store store);

    /** What a right must be held on for what is set in the scope. */
    Optional<Target> scope(Scope scope, TenantStore store);

    Optional<Target> document(DocumentId document, TenantStore store);
}
