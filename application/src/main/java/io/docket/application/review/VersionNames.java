package io.docket.application.review;

import io.docket.application.kernel.TenantPort;
import io.docket.domain.document.VersionKey;
import io.docket.domain.kernel.InboxId;
import java.util.List;

/** The names of the versions of the tenant's documents. */
public interface VersionNames extends TenantPort {
    /** By name, then by who makes versions; comparisons apart from the others. */
    List<Used> of(InboxId inbox);

    /** How many documents have a version of this name, and how many of these versions are evaluated. */
    record Used(VersionKey key, boolean comparison, long documents, long evaluated) {}
}
