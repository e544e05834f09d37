package io.docket.application.kernel;

import io.docket.domain.kernel.TenantId;

/** What is stored for one tenant; lives only inside the transaction that it was given in. */
public interface TenantStore {
    TenantId tenant();

    /** One port of this store, for instance {@code store.the(Documents.class)}. */
    <P extends TenantPort> P the(Class<P> port);
}
