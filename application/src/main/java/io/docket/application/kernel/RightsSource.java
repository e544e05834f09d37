package io.docket.application.kernel;

import io.docket.domain.access.Rights;
import io.docket.domain.kernel.UserId;
import java.util.Optional;

/** What a user holds at this moment; empty when there is no such user or it is not active. */
@FunctionalInterface
public interface RightsSource {
    Optional<Rights> of(UserId user, TenantStore store);
}
