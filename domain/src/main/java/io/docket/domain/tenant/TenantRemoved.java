package io.docket.domain.tenant;

import io.docket.domain.kernel.Event;
import io.docket.domain.kernel.TenantId;
import java.time.Instant;

/** A tenant is seen by nobody any more; everything in it is erased once every listener has heard of this. */
public record TenantRemoved(TenantId tenant, Instant at) implements Event {}
