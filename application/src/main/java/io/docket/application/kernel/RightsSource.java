package io.docket.application.kernel;

import io.docket.domain.access.Rights;
import java.util.Optional;

/** What a user may do at this moment with what it came in with; empty when there is no such user or it is not active. */
public interface RightsSource {
    Optional<Rights> of(Caller user, TenantStore store);

    /** Whether the caller is the user with this id or name. */
    default boolean isSelf(Caller caller, String user, TenantStore store) {
        return false;
    }
}
