package io.docket.application.kernel;

import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.Target;
import java.util.Optional;

/** Finds what a requirement speaks of in the caller's tenant; what is another tenant's is not found. */
public interface TargetSource {
    Optional<Target> inbox(InboxId inbox, TenantStore store);

    Optional<Target> document(DocumentId document, TenantStore store);
}
