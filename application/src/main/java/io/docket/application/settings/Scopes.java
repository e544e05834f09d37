package io.docket.application.settings;

import io.docket.application.kernel.TenantStore;
import io.docket.domain.kernel.Scope;
import io.docket.domain.settings.Lineage;
import java.util.Optional;

/** Finds scopes in a tenant; what is another tenant's is not found. */
public interface Scopes {
    Optional<Lineage> find(Scope scope, TenantStore store);
}
