package io.docket.application.tenant;

import io.docket.application.kernel.TenantStore;

/** What a new tenant gets beside its first user so that it can be used at once; made by a feature that knows all others. */
@FunctionalInterface
public interface Furnishing {
    void furnish(TenantStore store);
}
