package io.docket.application.tenant;

import io.docket.domain.kernel.TenantId;
import java.io.IOException;

/** A tenant's files, as far as this feature needs them; the features that write them lie further right. */
@FunctionalInterface
public interface TenantFiles {
    /** Removes at most so many of the tenant's files, and answers how many; 0 when none is left. */
    int removeSome(TenantId tenant, int most) throws IOException;
}
