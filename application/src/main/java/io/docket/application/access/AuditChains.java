package io.docket.application.access;

import io.docket.application.kernel.InstallationPort;
import io.docket.application.kernel.Store;
import io.docket.domain.access.AuditChain;
import java.util.List;
import java.util.Optional;

/** All audit trails of the installation. */
public interface AuditChains extends InstallationPort {
    /** The trail of what belongs to no tenant. */
    AuditTrail installation();

    /** Chains with entries that lie in no batch yet, in the order of their keys, those after {@code last} only. */
    List<AuditChain> pending(Optional<AuditChain> last, int most);

    /** The trail of any chain. */
    static AuditTrail of(Store store, AuditChain chain) {
        return chain.tenant()
                .map(tenant -> store.in(tenant).the(AuditTrail.class))
                .orElseGet(() -> store.installation(AuditChains.class).installation());
    }
}
